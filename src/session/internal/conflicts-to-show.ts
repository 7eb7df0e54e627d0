import { isSameValue } from '../../base/is-same-value';
import { applyChanges, type Conflict } from '../../domain/apply-changes';
import type { Assessment } from '../../domain/assessment';
import type { FieldPath } from '../../domain/field-change';
import type { JournalEntry } from '../../domain/journal';

export interface Hearing {
  /** What another window kept and did not keep when it stored. */
  readonly heard: readonly Conflict[];
  /** What this window shows already. */
  readonly shown: readonly Conflict[];
  /** What this window has written and not stored; storing it will tell of its own conflicts. */
  readonly unstored: readonly JournalEntry[];
  /** What stands now. */
  readonly assessment: Assessment;
}

/**
 * The conflicts of another window that this one shows too, as they stand now.
 *
 * | the field, when this window hears of it        | shown                                       |
 * |------------------------------------------------|---------------------------------------------|
 * | holds what the other window kept               | as it was told                              |
 * | was written on by the other window since       | with what stands now                        |
 * | holds what was not kept, or is gone            | no                                          |
 * | was or will be written over by this window     | no: this window told, or will tell, its own |
 */
export function conflictsToShow({ heard, shown, unstored, assessment }: Hearing): readonly Conflict[] {
  const isOwn = ({ path, kept }: Conflict): boolean =>
    unstored.some(({ changes }) => changes.some((change) => isWithin(path, change.path))) ||
    shown.some((own) => isWithin(path, own.path) && isSameValue(own.lost, kept));
  return heard.filter((conflict) => !isOwn(conflict)).flatMap((conflict) => asItStands(assessment, conflict));
}

function asItStands(assessment: Assessment, { path, kept, lost }: Conflict): readonly Conflict[] {
  const swapped = applyChanges(assessment, [{ path, before: kept, after: lost }], assessment.changedAt);
  if (swapped.assessment === assessment) return [];
  const now = swapped.conflicts.find((clash) => clash.path.length === path.length);
  return [{ path, kept: now ? now.lost : kept, lost }];
}

const isWithin = (path: FieldPath, other: FieldPath): boolean => other.every((step, index) => path[index] === step);
