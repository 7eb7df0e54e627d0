import { whyNothingMoves } from '../../domain/pick-measures';
import type { Scores } from '../../domain/scores';
import type { Measure, WouldChange } from '../../domain/what-would-change';
import { m } from '../../i18n/generated/messages';
import styles from './Measures.module.css';

interface MovesInShortProps {
  readonly before: Scores;
  readonly found: WouldChange;
  readonly picked: readonly Measure[];
  /** How many printed figures of themes would move. */
  readonly themes: number;
}

/** The outcome in a sentence, read out as measures are picked; and why, where nothing would move. */
export function MovesInShort({ before, found, picked, themes }: MovesInShortProps) {
  const isNothing = found.minimums.length + found.flags.length + found.priorities.length + themes === 0;
  const raised = found.flags.filter(({ after }) => after.state === 'raised').length;
  return (
    <div role="status" className={styles.short}>
      <p className={styles.sentence}>{sentence(before, found, picked.length)}</p>
      {raised > 0 && <p>{m.measures_short_raised({ count: raised })}</p>}
      {picked.length > 0 && isNothing && (
        <p>
          {m.measures_nothing_title()} {nothingWords[whyNothingMoves(picked, before)]()}
        </p>
      )}
    </div>
  );
}

function sentence(before: Scores, { after }: WouldChange, count: number): string {
  if (count === 0) return m.measures_short_empty();
  if (before.minimums.length === 0) return m.measures_short_nominimum({ count });
  return m.measures_short_picked({ count, total: before.minimums.length, met: met(after), before: met(before) });
}

function met({ minimums }: Scores): number {
  return minimums.filter(({ status }) => status === 'met').length;
}

const nothingWords = {
  'target-reached': m.measures_nothing_target,
  'still-open': m.measures_nothing_open,
  'small-step': m.measures_nothing_step,
};
