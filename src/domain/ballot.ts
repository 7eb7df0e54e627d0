import { type Consensus, consensusOf, type Vote } from './consensus';
import type { Level, QuestionId } from './pack';

/** How many chose each level, and how many did not know: all that is ever kept of a vote (METHOD 2.9). */
export interface Tally {
  /** From level 0 to level 4. */
  readonly levels: readonly number[];
  readonly dontKnows: number;
}

export type Round = 'first' | 'second';

/** The two secret votes on one question, and what was filed against the result. */
export interface Ballot {
  readonly first: Tally | null;
  readonly second: Tally | null;
  /** By whoever voted two or more levels from the result; printed unsigned. */
  readonly dissents: readonly Dissent[];
}

export interface Dissent {
  readonly id: string;
  readonly text: string;
}

export const blankBallot: Ballot = { first: null, second: null, dissents: [] };
export const emptyTally: Tally = { levels: [0, 0, 0, 0, 0], dontKnows: 0 };

/** The most votes one tally may hold; a hall has fewer people. */
export const mostVotes = 10_000;

export function tallyOf(votes: readonly Vote[]): Tally {
  const levels = emptyTally.levels.map((_, level) => votes.filter((vote) => vote === level).length);
  return { levels, dontKnows: votes.filter((vote) => vote === 'dk').length };
}

/** The votes behind a tally, in an order that says nothing. */
export function votesOf({ levels, dontKnows }: Tally): readonly Vote[] {
  const known = levels.flatMap((count, level) => Array.from({ length: count }, () => level as Level));
  return [...known, ...Array.from({ length: dontKnows }, () => 'dk' as const)];
}

export function addTallies(one: Tally, other: Tally): Tally {
  const levels = one.levels.map((count, level) => count + (other.levels[level] ?? 0));
  return { levels, dontKnows: one.dontKnows + other.dontKnows };
}

export function countOf({ levels, dontKnows }: Tally): number {
  return levels.reduce((sum, count) => sum + count, dontKnows);
}

/** The vote that counts: the last one that was held; null before the first. */
export function lastTally({ first, second }: Ballot): Tally | null {
  return second ?? first;
}

/** The result of the last vote; null before the first. */
export function resultOf(ballot: Ballot): Consensus | null {
  const tally = lastTally(ballot);
  return tally && consensusOf(votesOf(tally));
}

/** The ballot on a question; a blank one where nobody has voted. */
export function ballotOn(ballots: Readonly<Record<QuestionId, Ballot>>, question: QuestionId): Ballot {
  return ballots[question] ?? blankBallot;
}
