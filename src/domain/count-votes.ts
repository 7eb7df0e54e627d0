import type { Answer, Response } from './answer';
import type { Assessment } from './assessment';
import { addTallies, type Ballot, ballotOn, tallyOf } from './ballot';
import type { Vote } from './consensus';
import type { QuestionId } from './pack';

type Ballots = Readonly<Record<QuestionId, Ballot>>;

/** The ballots with what these copies voted, each in the round it was sent out for. */
export function countVotes(ballots: Ballots, copies: readonly Assessment[]): Ballots {
  const counted: Record<QuestionId, Ballot> = { ...ballots };
  for (const { request, answers } of copies) {
    const round = request?.kind === 'second-vote' ? 'second' : 'first';
    for (const { question, response } of Object.values<Answer>(answers)) {
      const vote = voteIn(response);
      if (vote === null) continue;
      const ballot = ballotOn(counted, question);
      const [before, cast] = [ballot[round], tallyOf([vote])];
      counted[question] = { ...ballot, [round]: before === null ? cast : addTallies(before, cast) };
    }
  }
  return counted;
}

/** How many votes a copy holds. */
export function votesIn({ answers }: Pick<Assessment, 'answers'>): number {
  return Object.values<Answer>(answers).filter(({ response }) => voteIn(response) !== null).length;
}

/** A level or "don't know"; anything else is no vote (METHOD 2.9). */
export function voteIn(response: Response | null): Vote | null {
  if (response?.kind === 'level') return response.level;
  return response?.kind === 'dk' ? 'dk' : null;
}
