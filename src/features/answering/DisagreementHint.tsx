import type { AnswerProps } from './internal/answer-props';
import styles from './Fields.module.css';
import { disagreementOf, ticksOf } from './internal/fitting-levels';
import { disagreementWords } from './internal/words';

/** Asks, where ticks and level point to different places; it corrects nothing. */
export function DisagreementHint({ question, answer }: Pick<AnswerProps, 'question' | 'answer'>) {
  const ticks = ticksOf(question, answer);
  const disagreement = disagreementOf(ticks, answer?.response ?? null);
  if (disagreement === null) return null;
  return <p className={styles.hint}>{disagreementWords(disagreement, ticks)}</p>;
}
