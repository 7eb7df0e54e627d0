import { failure, type Result, success } from '../../base/result';
import { applyEntries } from '../../domain/apply-changes';
import type { JournalEntry } from '../../domain/journal';
import type { Clash, Committed, StorageProblem, StoredAssessment } from '../../domain/ports';
import { fileFromJournalEntry } from '../../formats/journal-entry';
import type { JsonObject } from '../../formats/migrate';
import { isRemoved, planRecord, readRecord, revisionOf, type StoredRecord, type StoredSummary } from './record';

/** What one commit puts down, if what stands there is still at `replaces`. */
export interface Writing {
  readonly record: StoredRecord;
  readonly summary: StoredSummary;
  readonly journal: readonly JsonObject[];
  readonly replaces: number;
}

/** What became of a try: written, or what stands there instead. */
export type Tried = { readonly kind: 'written' } | { readonly kind: 'moved'; readonly found: unknown };

/**
 * Applies the entries to what is stored and writes the outcome with them; where another tab was quicker, once more to
 * what that tab stored. `write` is one transaction each time, and changes nothing unless it says "written".
 */
export async function commit(
  based: StoredAssessment,
  entries: readonly JournalEntry[],
  write: (writing: Writing) => Promise<Result<Tried, StorageProblem>>,
): Promise<Result<Committed, StorageProblem>> {
  const journal = entries.map(fileFromJournalEntry);
  let current = based;
  for (;;) {
    const { assessment, conflicts } = applyEntries(current.assessment, entries);
    const revision = current.revision + 1;
    const planned = planRecord(assessment, revision);
    if (!planned.ok) return planned;
    const tried = await write({ ...planned.value, journal, replaces: current.revision });
    if (!tried.ok) return tried;
    if (tried.value.kind === 'written') return success({ stored: { assessment, revision }, conflicts });
    const there = readCurrent(tried.value.found);
    if (!there.ok) return there;
    current = there.value;
  }
}

/** What other tabs are told of a commit. */
export const clashOf = ({ conflicts, stored }: Committed): Clash => ({ conflicts, revision: stored.revision });

/** The try's outcome for what stands there: it may be written over only where nothing moved it. */
export function triedOn(found: unknown, { replaces }: Writing): Tried {
  const isSame = !isRemoved(found) && revisionOf(found) === replaces;
  return isSame ? { kind: 'written' } : { kind: 'moved', found };
}

function readCurrent(found: unknown): Result<StoredAssessment, StorageProblem> {
  return isRemoved(found) ? failure({ kind: 'not-found' }) : readRecord(found);
}
