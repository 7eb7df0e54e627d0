import { useState } from 'react';
import type { Answer } from '../../domain/answer';
import { keptAttachments, type KeptAttachments, putBackAttachments } from '../../domain/attachment-commands';
import { clearAnswer, type Clearing, putBackAnswer } from '../../domain/commands';
import { m } from '../../i18n/generated/messages';
import { useLookAtAssessment } from '../../session/use-session';
import { Button } from '../../ui/button/Button';
import { useFocusLater } from '../use-focus-later';
import styles from './Fields.module.css';
import type { AnswerProps } from './internal/answer-props';

interface Cleared extends Clearing {
  /** The files that went with it. */
  readonly attached: KeptAttachments;
}

/** Takes everything said on a question away, with a way back until something new is said. */
export function ClearAnswer({ question, answer, run }: AnswerProps) {
  const [cleared, setCleared] = useState<Cleared | null>(null);
  const openAssessment = useLookAtAssessment();
  const focusLater = useFocusLater();
  const place = `[data-clear="${question.id}"] button`;
  const clear = () => {
    const assessment = openAssessment();
    if (!assessment) return;
    const clearing = clearAnswer(assessment, question.id);
    setCleared({ ...clearing, attached: keptAttachments(assessment, { question: question.id }) });
    run(clearing.command);
    focusLater(place);
  };
  const putBack = (before: Answer, { noteLabel, attached }: Cleared) => {
    setCleared(null);
    run(putBackAnswer(before, noteLabel));
    run(putBackAttachments(attached));
    focusLater(place);
  };
  if (answer !== null) {
    return (
      <p className={styles.clear} data-clear={question.id}>
        <Button kind="quiet" onClick={clear}>
          {m.answering_clear_action()}
        </Button>
      </p>
    );
  }
  const before = cleared?.cleared ?? null;
  if (cleared === null || before === null) return null;
  return (
    <p className={styles.undo} data-clear={question.id}>
      {m.answering_clear_done()} <Button onClick={() => putBack(before, cleared)}>{m.answering_clear_undo()}</Button>
    </p>
  );
}
