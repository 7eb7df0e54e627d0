import { failure, type Result, success } from '../../base/result';
import { applyEntries } from '../../domain/apply-changes';
import type { JournalEntry } from '../../domain/journal';
import type { Clash, Committed, StorageProblem, StoredAssessment } from '../../domain/ports';
import { fileFromJournalEntry } from '../../formats/journal-entry';
import type { JsonObject } from '../../formats/migrate';
import type { Seal, SealRing } from './keyring';
import { isRemoved, planRecord, readRecord, revisionOf, type StoredRecord, type StoredSummary } from './record';
import { openedRecord } from './opened-record';
import { keyIn } from './sealed';

/** What one commit puts down, if what stands there is still at `replaces`, and encrypted with the same key, or plain. */
export interface Writing {
  readonly record: StoredRecord;
  readonly summary: unknown;
  readonly journal: readonly JsonObject[];
  readonly replaces: number;
}

/** What became of a try: written, or what stands there instead. */
export type Tried = { readonly kind: 'written' } | { readonly kind: 'moved'; readonly found: unknown };

interface Committing {
  /** One transaction each time; changes nothing unless it says "written". */
  readonly write: (writing: Writing) => Promise<Result<Tried, StorageProblem>>;
  readonly keyring: SealRing;
}

/**
 * Applies the entries to what is stored and writes the outcome with them; where another tab was quicker, once more to
 * what that tab stored. What is encrypted is sealed before each try and opened after it: no transaction waits for that.
 */
export async function commit(
  based: StoredAssessment,
  entries: readonly JournalEntry[],
  { write, keyring }: Committing,
): Promise<Result<Committed, StorageProblem>> {
  const journal = entries.map(fileFromJournalEntry);
  const { id } = based.assessment;
  let current = based;
  let seal = keyring.get(id);
  for (;;) {
    const { assessment, conflicts } = applyEntries(current.assessment, entries);
    const revision = current.revision + 1;
    const planned = planRecord(assessment, revision);
    if (!planned.ok) return planned;
    const plain = { record: planned.value.record, summary: planned.value.summary, journal };
    const tried = await write({ ...(seal ? await sealed(seal, plain) : plain), replaces: current.revision });
    if (!tried.ok) return tried;
    if (tried.value.kind === 'written') return success({ stored: { assessment, revision }, conflicts });
    const { found } = tried.value;
    const there = isRemoved(found) ? notFound : await openedRecord(keyring, id, found);
    const read = there.ok ? readRecord(there.value) : there;
    if (!read.ok) return read;
    current = read.value;
    seal = keyIn(found) === null ? null : keyring.get(id);
  }
}

/** What other tabs are told of a commit. */
export const clashOf = ({ conflicts, stored }: Committed): Clash => ({ conflicts, revision: stored.revision });

/** The try's outcome for what stands there: it may be written over only where nothing moved it. */
export function triedOn(found: unknown, { replaces, record }: Writing): Tried {
  const isSame = !isRemoved(found) && revisionOf(found) === replaces && keyIn(found) === keyIn(record);
  return isSame ? { kind: 'written' } : { kind: 'moved', found };
}

const notFound = failure({ kind: 'not-found' } as const);

interface PlainWriting extends Omit<Writing, 'replaces'> {
  readonly summary: StoredSummary;
}

async function sealed(seal: Seal, { record, summary, journal }: PlainWriting): Promise<Omit<Writing, 'replaces'>> {
  return {
    record: await seal.sealRecord(record),
    summary: await seal.sealSummary(summary),
    journal: await seal.sealEntries(journal),
  };
}
