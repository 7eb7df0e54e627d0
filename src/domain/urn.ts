import { assert } from '../base/assert';
import { addTallies, emptyTally, type Round, type Tally, tallyOf } from './ballot';
import type { Command } from './commands';
import type { Vote } from './consensus';
import type { QuestionId } from './pack';
import { addVotes } from './workshop-commands';

/**
 * One secret vote on a device that is passed round (METHOD 2.9, 1). It holds counts only, never one person's votes, and
 * stays out of the assessment and its journal until it is counted: a history kept between two people's votes would tell
 * who chose what.
 */
export interface Urn {
  readonly round: Round;
  readonly voters: number;
  /** In the order in which everybody meets the questions. */
  readonly tallies: readonly { readonly question: QuestionId; readonly tally: Tally }[];
}

export function emptyUrn(round: Round, questions: readonly QuestionId[]): Urn {
  return { round, voters: 0, tallies: questions.map((question) => ({ question, tally: emptyTally })) };
}

/** Puts one person's votes in: one on each question, "don't know" among them. */
export function castVotes(urn: Urn, votes: ReadonlyMap<QuestionId, Vote>): Urn {
  const tallies = urn.tallies.map(({ question, tally }) => {
    const vote = votes.get(question);
    assert(vote !== undefined, 'everybody votes on every question');
    return { question, tally: addTallies(tally, tallyOf([vote])) };
  });
  return { ...urn, voters: urn.voters + 1, tallies };
}

/** How many have put a vote into this urn on that question in that round. */
export function votersInUrn(urn: Urn | null, vote: { readonly question: QuestionId; readonly round: Round }): number {
  if (urn?.round !== vote.round) return 0;
  return urn.tallies.some(({ question }) => question === vote.question) ? urn.voters : 0;
}

/** Counts an urn: its votes join those that came by other ways, in one step that can be undone. */
export function countUrn({ round, tallies }: Urn): Command {
  return (assessment, at) =>
    tallies.reduce((sofar, { question, tally }) => addVotes(question, round, tally)(sofar, at), assessment);
}
