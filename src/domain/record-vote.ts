import type { Answer, Response } from './answer';
import type { Consensus } from './consensus';
import { gradeOfAnswer } from './evidence';
import { claimedLevels } from './level-interval';

/**
 * What a vote does to the answer (METHOD 2.9): documents outrank hands.
 *
 * | the answer here                                  | outcome                                            |
 * |--------------------------------------------------|----------------------------------------------------|
 * | rests on evidence A or B and says other levels   | `document-stands`: it stays, and the vote is noted |
 * | says what the vote says                          | `same`                                             |
 * | anything else                                    | `record`: the vote becomes the answer              |
 */
export type VoteOutcome =
  | { readonly kind: 'document-stands' }
  | { readonly kind: 'same' }
  | { readonly kind: 'record'; readonly response: Response };

export function outcomeOfVote(consensus: Consensus, answer: Answer | null, assessedOn: string): VoteOutcome {
  const response = responseOf(consensus, answer);
  const [claimed, voted] = [claimedLevels(answer?.response ?? null), claimedLevels(response)];
  if (claimed?.lo === voted?.lo && claimed?.hi === voted?.hi && answer?.response?.kind === response.kind)
    return { kind: 'same' };
  const isDocumented = answer !== null && claimed !== null && gradeOfAnswer(answer, assessedOn) <= 'B';
  return isDocumented ? { kind: 'document-stands' } : { kind: 'record', response };
}

/** One level where the room agrees, else a range; an office that would know stays named. */
function responseOf({ interval }: Consensus, answer: Answer | null): Response {
  const known = answer?.response?.kind === 'dk' ? answer.response.whoWouldKnow : '';
  if (interval === null) return { kind: 'dk', whoWouldKnow: known };
  const { lo, hi } = interval;
  return lo === hi ? { kind: 'level', level: lo } : { kind: 'range', from: lo, to: hi };
}

/** Whether an answer claims levels and cites nothing for them: then it proves nothing yet (METHOD 2.3, grade D). */
export function isUncited(answer: Answer, assessedOn: string): boolean {
  const isClaim = claimedLevels(answer.response) !== null;
  return isClaim && answer.citations.length === 0 && gradeOfAnswer(answer, assessedOn) === 'D';
}
