import { assertNever } from '../../base/assert';
import { countOf } from '../../domain/ballot';
import type { WallVote } from '../../domain/wall-view';
import { formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { CountStrip } from '../CountStrip';
import { resultWord } from '../result-word';

/** How many have voted; once the vote is over, the counts and the word they come to. */
export function VoteState({ vote }: { readonly vote: WallVote }) {
  return (
    <>
      <p role="status">{words(vote)}</p>
      {vote.kind === 'counted' && (
        <>
          <CountStrip tally={vote.tally} />
          <p>
            <strong>{resultWord(vote.result)}</strong>
          </p>
        </>
      )}
    </>
  );
}

function words(vote: WallVote): string {
  const number = (value: number) => formatNumber(currentLocale(), value);
  switch (vote.kind) {
    case 'waiting':
      return vote.people === 0
        ? m.run_vote_sofar({ count: vote.voted })
        : m.run_vote_waiting({ voted: number(vote.voted), people: number(vote.people) });
    case 'counted':
      if (vote.people === 0) return m.run_vote_closed({ count: countOf(vote.tally) });
      return vote.missing === 0 ? m.run_vote_all() : m.run_vote_missing({ count: vote.missing });
    default:
      return assertNever(vote);
  }
}
