import type { AssessmentId, AssessmentSummary } from '../../domain/assessment';
import type { UnreadableRecord } from '../../domain/ports';
import { summaryFromAssessment } from '../../domain/summary';
import { parseSummary } from '../../formats/assessment-file';
import { isJsonObject } from '../../formats/migrate';
import { isRemoved, readRecord } from './record';

/** Everything that is stored, in three heaps; nothing stored is in none of them. */
export interface Listing {
  readonly present: readonly AssessmentSummary[];
  readonly removed: readonly AssessmentSummary[];
  readonly unreadable: readonly UnreadableRecord[];
}

export interface FoundSummary {
  readonly id: AssessmentId;
  readonly summary: unknown;
}

/** The ids whose summary is missing or cannot be read: for them the record itself has to be looked at. */
export function idsWithoutSummary(found: readonly FoundSummary[]): readonly AssessmentId[] {
  return found.filter((one) => readableSummary(one) === null).map(({ id }) => id);
}

/** Sorts everything into its heap, newest first; `recordsById` holds the records of `idsWithoutSummary`. */
export function sortIntoListing(
  found: readonly FoundSummary[],
  recordsById: ReadonlyMap<AssessmentId, unknown>,
): Listing {
  const present: AssessmentSummary[] = [];
  const removed: AssessmentSummary[] = [];
  const unreadable: UnreadableRecord[] = [];
  for (const one of found) {
    const summary = readableSummary(one);
    const record = recordsById.get(one.id);
    const read = summary ? null : readRecord(record);
    if (summary) (isRemoved(one.summary) ? removed : present).push(summary);
    else if (read?.ok) (isRemoved(record) ? removed : present).push(summaryFromAssessment(read.value.assessment));
    else if (read) unreadable.push({ id: one.id, problem: read.error, removed: isRemoved(record) });
  }
  return { present: newestFirst(present), removed: newestFirst(removed), unreadable };
}

function readableSummary({ id, summary }: FoundSummary): AssessmentSummary | null {
  const parsed = isJsonObject(summary) ? parseSummary(summary.summary) : null;
  return parsed?.id === id ? parsed : null;
}

function newestFirst(summaries: readonly AssessmentSummary[]): readonly AssessmentSummary[] {
  return summaries.toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0));
}
