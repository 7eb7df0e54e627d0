import type { AssessmentId, AssessmentSummary } from '../../domain/assessment';
import type { LockedRecord, UnreadableRecord } from '../../domain/ports';
import { summaryFromAssessment } from '../../domain/summary';
import { parseSummary } from '../../formats/assessment-file';
import { isJsonObject } from '../../formats/migrate';
import type { SealRing } from './keyring';
import { isRemoved, readRecord } from './record';
import { openedRecord } from './opened-record';
import { isSealedPart } from './sealed';

/** Everything that is stored, in four heaps; nothing stored is in none of them. */
export interface Listing {
  readonly present: readonly AssessmentSummary[];
  readonly removed: readonly AssessmentSummary[];
  readonly unreadable: readonly UnreadableRecord[];
  readonly locked: readonly LockedRecord[];
}

export interface FoundSummary {
  readonly id: AssessmentId;
  readonly summary: unknown;
}

/** The ids whose summary is missing or cannot be read: for them the record itself has to be looked at. */
export function idsWithoutSummary(found: readonly FoundSummary[]): readonly AssessmentId[] {
  return found.filter((one) => readableSummary(one) === null && !isSealed(one)).map(({ id }) => id);
}

/** The same with what this window can open as if it stood there plain. */
export async function openedListing(
  keyring: SealRing,
  found: readonly FoundSummary[],
  recordsById: ReadonlyMap<AssessmentId, unknown>,
): Promise<Listing> {
  const opened = found.map(async (one) => {
    const summary = isSealed(one) ? await keyring.get(one.id)?.openSummary(one.summary) : undefined;
    return summary === undefined ? one : { ...one, summary: { ...Object(one.summary), summary } as unknown };
  });
  const records = [...recordsById].map(async ([id, record]) => {
    const plain = await openedRecord(keyring, id, record);
    return [id, plain.ok ? plain.value : record] as const;
  });
  return sortIntoListing(await Promise.all(opened), new Map(await Promise.all(records)));
}

/** Sorts everything into its heap, newest first; `recordsById` holds the records of `idsWithoutSummary`. */
export function sortIntoListing(
  found: readonly FoundSummary[],
  recordsById: ReadonlyMap<AssessmentId, unknown>,
): Listing {
  const present: AssessmentSummary[] = [];
  const removed: AssessmentSummary[] = [];
  const unreadable: UnreadableRecord[] = [];
  const locked: LockedRecord[] = [];
  for (const one of found) {
    const summary = readableSummary(one);
    const record = recordsById.get(one.id);
    const read = summary || isSealed(one) ? null : readRecord(record);
    if (summary) (isRemoved(one.summary) ? removed : present).push(summary);
    else if (read?.ok) (isRemoved(record) ? removed : present).push(summaryFromAssessment(read.value.assessment));
    else if (isSealed(one) || (read?.ok === false && read.error.kind === 'locked'))
      locked.push(lockedFrom(one, record));
    else if (read) unreadable.push({ id: one.id, problem: read.error, removed: isRemoved(record) });
  }
  return { present: newestFirst(present), removed: newestFirst(removed), unreadable, locked: newestFirst(locked) };
}

function readableSummary({ id, summary }: FoundSummary): AssessmentSummary | null {
  const parsed = isJsonObject(summary) ? parseSummary(summary.summary) : null;
  return parsed?.id === id ? parsed : null;
}

const isSealed = ({ summary }: FoundSummary): boolean => isJsonObject(summary) && isSealedPart(summary.sealed);

/** Nothing but that it is there, and when it was changed. */
function lockedFrom({ id, summary }: FoundSummary, record: unknown): LockedRecord {
  const file = isJsonObject(record) ? record.file : summary;
  const changedAt = isJsonObject(file) && typeof file.changedAt === 'string' ? file.changedAt : '';
  return { id, changedAt, removed: isRemoved(record ?? summary) };
}

function newestFirst<T extends { readonly changedAt: string }>(summaries: readonly T[]): readonly T[] {
  return summaries.toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0));
}
