import type { Assessment } from './assessment';
import { resultOf } from './ballot';
import type { Consensus } from './consensus';
import { type Pack, type Question, questionsInScope } from './pack';

/** A question to talk about, and what its last vote found. */
export interface Contested {
  readonly question: Question;
  readonly result: Consensus;
}

/** How many items there is time for (METHOD 4.2). */
export const itemsOfDay = { full: 50, half: 25 } as const;

/**
 * What a room should talk about, in this order (METHOD 4.2): open, then partial, then critical minimums, then high
 * impact; inside each, the order of the questionnaire. What nobody voted on is not among them.
 */
export function contestedQuestions(pack: Pack, assessment: Assessment): readonly Contested[] {
  const voted = questionsInScope(pack, assessment.scope).flatMap((question): readonly Contested[] => {
    const ballot = assessment.workshop.ballots[question.id];
    const result = ballot ? resultOf(ballot) : null;
    return result === null ? [] : [{ question, result }];
  });
  return [0, 1, 2, 3].flatMap((rank) => voted.filter((one) => rankOf(one) === rank));
}

function rankOf({ question, result }: Contested): number | null {
  if (result.kind === 'open') return 0;
  if (result.kind === 'partial') return 1;
  if (question.criticalMinimum !== null) return 2;
  return question.impact === 3 ? 3 : null;
}
