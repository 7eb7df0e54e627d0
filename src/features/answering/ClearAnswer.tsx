import { useState } from 'react';
import type { Answer } from '../../domain/answer';
import { clearAnswer, putBackAnswer } from '../../domain/commands';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { useFocusLater } from '../use-focus-later';
import styles from './Fields.module.css';
import type { AnswerProps } from './internal/answer-props';

/** Takes everything said on a question away, with a way back until something new is said. */
export function ClearAnswer({ question, answer, run }: AnswerProps) {
  const [cleared, setCleared] = useState<Answer | null>(null);
  const focusLater = useFocusLater();
  const place = `[data-clear="${question.id}"] button`;
  const clear = () => {
    setCleared(answer);
    run((assessment, at) => clearAnswer(assessment, question.id).command(assessment, at));
    focusLater(place);
  };
  const putBack = (before: Answer) => {
    setCleared(null);
    run(putBackAnswer(before));
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
