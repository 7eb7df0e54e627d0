import type { Question } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { axisWord } from '../../report/build/words';
import { PackText } from '../PackText';
import styles from './Card.module.css';
import type { AnswerState } from './internal/answer-state';

interface CardHeadProps {
  readonly question: Question;
  readonly state: AnswerState;
  /** The answer in a few words, shown once it is complete. */
  readonly words: string;
}

/** What hangs beside a question: its number, subject and axis, whether it is a critical minimum, and how far it is. */
export function CardHead({ question, state, words }: CardHeadProps) {
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
      <p className={styles.state} data-state={state}>
        {/* In words and by a full, half or empty square. */}
        {state === 'answered' && m.answering_card_answered({ answer: words })}
        {state === 'unfinished' && m.answering_card_unfinished()}
        {state === 'unanswered' && m.answering_card_unanswered()}
      </p>
    </header>
  );
}
