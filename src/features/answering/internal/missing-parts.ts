import type { Response } from '../../../domain/answer';
import { shortestExplanation } from '../../../domain/level-interval';

/** A part that the chosen kind of answer still needs before it counts as answered (METHOD 2.2). */
export type MissingPart = 'office' | 'narrower-range' | 'reason' | 'explanation' | 'second-person';

/** What is missing, in the order of the fields; empty for a finished answer and for none at all. */
export function missingParts(response: Response | null): readonly MissingPart[] {
  switch (response?.kind) {
    case 'dk':
      return response.whoWouldKnow.trim() === '' ? ['office'] : [];
    case 'range':
      return response.from === 0 && response.to === 4 ? ['narrower-range'] : [];
    case 'na':
      return [
        ...(response.reason === null ? (['reason'] as const) : []),
        ...(response.explanation.trim().length < shortestExplanation ? (['explanation'] as const) : []),
        ...(response.confirmedBy.trim() === '' ? (['second-person'] as const) : []),
      ];
    default:
      return [];
  }
}
