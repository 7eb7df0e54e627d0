import { applyChanges, applyEntries, type Conflict } from '../../domain/apply-changes';
import type { Assessment } from '../../domain/assessment';
import type { FieldPath } from '../../domain/field-change';
import type { JournalEntry } from '../../domain/journal';

export interface Hearing {
  /** What another window kept and did not keep when it stored; this one has not told of a later conflict since. */
  readonly heard: readonly Conflict[];
  readonly stored: Assessment;
  /** What this window has written since, and not stored. */
  readonly unstored: readonly JournalEntry[];
}

/**
 * The conflicts of another window that this one shows too, as they stand now.
 *
 * | the field, when this window hears of it                 | shown                                 |
 * |---------------------------------------------------------|---------------------------------------|
 * | holds what the other window kept                        | as it was told                        |
 * | was written on since, by either, who knew what stood    | with what stands now                  |
 * | holds what was not kept, or is gone                     | no                                    |
 * | will be written over by this window unknowing           | no: it will tell of its own           |
 */
export function conflictsToShow({ heard, stored, unstored }: Hearing): readonly Conflict[] {
  const now = applyEntries(stored, unstored);
  const isToldSoon = ({ path }: Conflict): boolean => now.conflicts.some((own) => isWithin(own.path, path));
  return heard.filter((conflict) => !isToldSoon(conflict)).flatMap((conflict) => asItStands(now.assessment, conflict));
}

function asItStands(assessment: Assessment, { path, kept, lost }: Conflict): readonly Conflict[] {
  const swapped = applyChanges(assessment, [{ path, before: kept, after: lost }], assessment.changedAt);
  if (swapped.assessment === assessment) return [];
  const now = swapped.conflicts.find((clash) => clash.path.length === path.length);
  return [{ path, kept: now ? now.lost : kept, lost }];
}

const isWithin = (path: FieldPath, other: FieldPath): boolean => other.every((step, index) => path[index] === step);
