import { useEffect, useState } from 'react';
import { questionsOf } from '../../../domain/journal';
import type { QuestionId } from '../../../domain/pack';
import type { JournalReading } from '../../../domain/ports';
import { useAssessment, useSession } from '../../../session/use-session';
import { useDevice } from '../../services';

/** The part of a journal that speaks of one question, newest first. */
export type QuestionJournal = JournalReading;

/** The journal of a question, read again after each change; null while it is read for the first time. */
export function useQuestionJournal(question: QuestionId): QuestionJournal | null {
  const { repository } = useDevice();
  const session = useSession();
  const assessment = useAssessment();
  const [found, setFound] = useState<QuestionJournal | null>(null);
  useEffect(() => {
    let isCurrent = true;
    // What was just typed is in the journal once it is stored; where it can't be, the rest is shown all the same.
    void session
      .flush()
      .then(() => repository.history(assessment.id))
      .then((journal) => {
        if (isCurrent && journal.ok) setFound(ofQuestion(journal.value, question));
      });
    return () => {
      isCurrent = false;
    };
  }, [repository, session, assessment, question]);
  return found;
}

function ofQuestion({ entries, unreadable }: JournalReading, question: QuestionId): QuestionJournal {
  return { entries: entries.filter((entry) => questionsOf(entry).includes(question)).toReversed(), unreadable };
}
