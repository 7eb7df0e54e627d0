import { useState } from 'react';
import type { Answer } from '../../domain/answer';
import { keptAttachments, type KeptAttachments, putBackAttachments } from '../../domain/attachment-commands';
import { clearAnswer, putBackAnswer } from '../../domain/commands';
import { m } from '../../i18n/generated/messages';
import { useLookAtAssessment } from '../../session/use-session';
import { Button } from '../../ui/button/Button';
import { useFocusLater } from '../use-focus-later';
import styles from './Fields.module.css';
import type { AnswerProps } from './internal/answer-props';

interface Cleared {
  readonly answer: Answer;
  /** The files that went with it. */
  readonly attached: KeptAttachments | null;
}

/** Takes everything said on a question away, with a way back until something new is said. */
export function ClearAnswer({ question, answer, run }: AnswerProps) {
  const [cleared, setCleared] = useState<Cleared | null>(null);
  const openAssessment = useLookAtAssessment();
  const focusLater = useFocusLater();
  const place = `[data-clear="${question.id}"] button`;
  const clear = () => {
    const assessment = openAssessment();
    const attached = assessment && keptAttachments(assessment, { question: question.id });
    setCleared(answer && { answer, attached });
    run((assessment, at) => clearAnswer(assessment, question.id).command(assessment, at));
    focusLater(place);
  };
  const putBack = (before: Cleared) => {
    setCleared(null);
    run(putBackAnswer(before.answer));
    if (before.attached) run(putBackAttachments(before.attached));
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
  if (cleared === null) return null;
  return (
    <p className={styles.undo} data-clear={question.id}>
      {m.answering_clear_done()} <Button onClick={() => putBack(cleared)}>{m.answering_clear_undo()}</Button>
    </p>
  );
}
