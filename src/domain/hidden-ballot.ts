import type { Ballot } from './ballot';
import type { QuestionId } from './pack';
import { type Urn, votersInUrn } from './urn';
import { isVoteOver, type Run } from './workshop-run';

interface Led {
  readonly run: Run;
  /** The open one, if any. */
  readonly urn: Urn | null;
}

/**
 * Whether nothing of what was voted may be shown outside the run: the item that the room is at, until its vote is over
 * (METHOD 2.9).
 *
 * | the question is      | a vote on it                       | hidden |
 * |----------------------|------------------------------------|--------|
 * | not the run's item   | any                                | no     |
 * | the run's item       | of the round that is held, waiting | yes    |
 * | the run's item       | the second, waiting                | yes    |
 * | the run's item       | over, or none yet in that round    | no     |
 */
export function isBallotHidden({ run, urn }: Led, question: QuestionId, ballot: Ballot): boolean {
  const { item } = run;
  if (item?.question !== question) return false;
  return ([item.round, 'second'] as const).some((round) => {
    const tally = ballot[round];
    if (tally === null) return false;
    return votersInUrn(urn, { question, round }) > 0 || !isVoteOver(run, { question, round }, tally);
  });
}
