import type { Assessment } from '../../../domain/assessment';

/** The role of whoever read last in this assessment, so that a second reader types it once; "" before the first. */
export function latestReader({ answers }: Pick<Assessment, 'answers'>): string {
  const readers = Object.values(answers).flatMap(({ review }) => (review.kind === 'draft' ? [] : [review]));
  const latest = readers.reduce((sofar, { role, at }) => (at > sofar.at ? { role, at } : sofar), { role: '', at: '' });
  return latest.role;
}
