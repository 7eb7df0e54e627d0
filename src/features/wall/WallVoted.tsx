import { assertNever } from '../../base/assert';
import { countOf } from '../../domain/ballot';
import type { WallVote } from '../../domain/wall-view';
import { formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import styles from './Wall.module.css';

/** How many have voted, and nothing of how; said aloud as it changes. */
export function WallVoted({ vote }: { readonly vote: WallVote }) {
  return (
    <p className={styles.voted} role="status">
      {words(vote)}
    </p>
  );
}

function words(vote: WallVote): string {
  const number = (value: number) => formatNumber(currentLocale(), value);
  switch (vote.kind) {
    case 'waiting':
      return vote.people === 0
        ? m.wall_vote_sofar({ count: vote.voted })
        : m.wall_vote_waiting({ voted: number(vote.voted), people: number(vote.people) });
    case 'counted':
      if (vote.people === 0) return m.wall_vote_closed({ count: countOf(vote.tally) });
      return vote.missing === 0 ? m.wall_vote_all() : m.wall_vote_missing({ count: vote.missing });
    default:
      return assertNever(vote);
  }
}
