import type { Review } from '../review';
import { draft } from '../review';
import { namesTogether, paragraphsTogether } from './texts-together';

/** A second reading, and whether the answer put together is still the one that was read. */
interface ReadAnswer {
  readonly review: Review;
  readonly isOfThis: boolean;
}

const rank: Readonly<Record<Review['kind'], number>> = { draft: 0, lapsed: 1, confirmed: 2, flagged: 3 };

/** Two second readings as one: every doubt, else the latest confirmation of what stands there now. */
export function reviewsTogether(sides: readonly ReadAnswer[]): Review {
  const reviews = sides.map(({ review, isOfThis }) => (isOfThis || review.kind === 'flagged' ? review : draft));
  return reviews.reduce(together);
}

function together(one: Review, other: Review): Review {
  if (one.kind === 'flagged' && other.kind === 'flagged') {
    return {
      kind: 'flagged',
      remark: paragraphsTogether([one.remark, other.remark]),
      role: namesTogether([one.role, other.role]),
      at: one.at > other.at ? one.at : other.at,
    };
  }
  if (one.kind !== other.kind) return rank[one.kind] > rank[other.kind] ? one : other;
  return keyOf(one) > keyOf(other) ? one : other;
}

const keyOf = (review: Review): string => ('at' in review ? JSON.stringify([review.at, review.role]) : '');
