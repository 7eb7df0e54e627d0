import { isAnswered } from '../../domain/progress';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { axisWord, responseWord } from '../../report/build/words';
import styles from './Card.module.css';
import type { AnswerProps } from './internal/answer-props';
import { PackText } from './internal/PackText';

/** What hangs beside a question: its number, subject and axis, whether it is a critical minimum, and how far it is. */
export function CardHead({ question, answer }: Pick<AnswerProps, 'question' | 'answer'>) {
  const { id, axis, label, criticalMinimum } = question;
  return (
    <header className={styles.cardhead}>
      <p className={styles.number}>
        <span className={styles.id}>{id}</span> <span>{axisWord(axis, currentLocale())}</span>
      </p>
      <h2 className={styles.label}>
        <PackText>{label}</PackText>
      </h2>
      {criticalMinimum && <p className={styles.minimum}>{m.answering_card_minimum({ ...criticalMinimum })}</p>}
      <AnswerState answer={answer} />
    </header>
  );
}

type State = 'answered' | 'unfinished' | 'unanswered';

/** Answered, unfinished or not, in words and by a full, half or empty square. */
function AnswerState({ answer }: Pick<AnswerProps, 'answer'>) {
  const state = stateOf(answer);
  return (
    <p className={styles.state} data-state={state}>
      {state === 'answered' &&
        m.answering_card_answered({ answer: responseWord(answer?.response ?? null, currentLocale()) })}
      {state === 'unfinished' && m.answering_card_unfinished()}
      {state === 'unanswered' && m.answering_card_unanswered()}
    </p>
  );
}

function stateOf(answer: AnswerProps['answer']): State {
  if (answer === null || answer.response === null) return 'unanswered';
  return isAnswered(answer) ? 'answered' : 'unfinished';
}
