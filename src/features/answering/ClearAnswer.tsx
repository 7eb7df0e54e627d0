import { useState } from 'react';
import type { Answer } from '../../domain/answer';
import { clearAnswer, type Clearing, putBackAnswer } from '../../domain/commands';
import { m } from '../../i18n/generated/messages';
import { useSession } from '../../session/use-session';
import { Button } from '../../ui/button/Button';
import { useFocusLater } from '../use-focus-later';
import styles from './Fields.module.css';
import type { AnswerProps } from './internal/answer-props';

/** Takes everything said on a question away, with a way back until something new is said. */
export function ClearAnswer({ question, answer, run }: AnswerProps) {
  const [cleared, setCleared] = useState<Clearing | null>(null);
  const { store } = useSession();
  const focusLater = useFocusLater();
  const place = `[data-clear="${question.id}"] button`;
  const clear = () => {
    const state = store.getState();
    if (state.phase !== 'open') return;
    const clearing = clearAnswer(state.assessment, question.id);
    setCleared(clearing);
    run(clearing.command);
    focusLater(place);
  };
  const putBack = (before: Answer, { noteLabel }: Clearing) => {
    setCleared(null);
    run(putBackAnswer(before, noteLabel));
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
