import { unfold } from '../../ui/fold/unfold';

/** A part of the results that has an address of its own. */
export type ResultsPart =
  | 'short'
  | 'minimums'
  | 'flags'
  | 'counts'
  | 'profile'
  | 'practice'
  | 'weakest'
  | 'gaps'
  | 'grid'
  | 'find-out'
  | 'levels';

/** The id in the page of a part. */
export const partId = (part: ResultsPart): string => `results-${part}`;

/** Brings a part to the top of the window, opened where it is folded, and the focus to it; nothing where the page has no such part. */
export function goToPart(part: string): void {
  const target = document.getElementById(`results-${part}`);
  if (!target) return;
  unfold(target);
  target.scrollIntoView({ block: 'start' });
  target.focus({ preventScroll: true });
}
