/**
 * Where an answer stands between the person who wrote it and the one who reads it again (METHOD 2.3, 2.10). Nothing is
 * ever locked: a confirmed answer that changes in substance becomes lapsed, and waits again.
 */
export type Review =
  | { readonly kind: 'draft' }
  /** Someone asks for a second look and says why. */
  | ({ readonly kind: 'flagged'; readonly remark: string } & Reader)
  | ({ readonly kind: 'confirmed' } & Reader)
  /** Was confirmed by that reader; its levels or evidence have changed since. */
  | ({ readonly kind: 'lapsed' } & Reader);

/** A reader by role, never by name, and the ISO date-time of the reading. */
export interface Reader {
  readonly role: string;
  readonly at: string;
}

export const draft: Review = { kind: 'draft' };

/** The review of an answer whose levels or evidence changed: a confirmation speaks only of what was read. */
export function afterChange(review: Review): Review {
  return review.kind === 'confirmed' ? { kind: 'lapsed', role: review.role, at: review.at } : review;
}

/** Whether two people stand behind the answer: the one who gave it and the one who confirmed it. */
export function isConfirmed({ review }: { readonly review: Review }): boolean {
  return review.kind === 'confirmed';
}
