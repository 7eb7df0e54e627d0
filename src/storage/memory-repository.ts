import { failure, type Result, success } from '../base/result';
import type { AssessmentId } from '../domain/assessment';
import { compacted, needsCompacting } from '../domain/compact-journal';
import { type AssessmentRepository, noClash, type StorageProblem } from '../domain/ports';
import { fileFromJournalEntry } from '../formats/journal-entry';
import type { HearChange } from './internal/change-channel';
import { clashOf, commit, type Tried, triedOn, type Writing } from './internal/commit';
import { readingOf } from './internal/journal-store';
import { createKeyring } from './internal/keyring';
import { idsWithoutSummary, type Listing, sortIntoListing } from './internal/listing';
import { storedFile } from './internal/stored-file';
import { isRemoved, markedAs, planRemoval, planSave, rawText, readRecord } from './internal/record';

/** What several repositories in one page share, as browser tabs share one database. */
export interface MemoryDevice {
  readonly records: Map<AssessmentId, unknown>;
  readonly summaries: Map<AssessmentId, unknown>;
  readonly journals: Map<AssessmentId, readonly unknown[]>;
  /** By assessment id, then hash. */
  readonly files: Map<AssessmentId, Map<string, unknown>>;
  readonly settings: Map<string, unknown>;
  /** By moment. */
  readonly copies: Map<string, unknown>;
  readonly listeners: Set<{ readonly from: symbol; readonly tell: HearChange }>;
}

export const createMemoryDevice = (): MemoryDevice => ({
  records: new Map(),
  summaries: new Map(),
  journals: new Map(),
  files: new Map(),
  settings: new Map(),
  copies: new Map(),
  listeners: new Set(),
});

/**
 * A repository that keeps everything only as long as the page lives: for tests, and where the browser gives no
 * database. The app must then say that nothing survives the page.
 */
export function createMemoryRepository(device: MemoryDevice = createMemoryDevice()): AssessmentRepository {
  const tab = Symbol('tab');
  const keyring = createKeyring(); // What lasts no longer than the page is encrypted nowhere.
  const changed = (id: AssessmentId, clash = noClash): void => {
    for (const { from, tell } of device.listeners) if (from !== tab) tell(id, clash);
  };
  return {
    list: async () => success(listingOf(device).present),
    listRemoved: async () => success(listingOf(device).removed),
    listUnreadable: async () => success(listingOf(device).unreadable),
    listLocked: async () => success(listingOf(device).locked),
    load: async (id) => {
      const found = device.records.get(id);
      return isRemoved(found) ? failure({ kind: 'not-found' }) : readRecord(found);
    },
    readRaw: async (id) => {
      return device.records.has(id) ? success(rawText(device.records.get(id))) : failure({ kind: 'not-found' });
    },
    save: async (assessment, basedOn, files = []) => {
      const { id } = assessment;
      const plan = planSave(device.records.get(id), assessment, basedOn);
      if (!plan.ok) return plan;
      device.records.set(id, plan.value.record);
      device.summaries.set(id, plan.value.summary);
      for (const file of files) filesOf(device, id).set(file.hash, storedFile(file));
      changed(id);
      return success({ assessment, revision: plan.value.record.revision });
    },
    commit: async (based, entries) => {
      const { id } = based.assessment;
      const write = async (writing: Writing): Promise<Result<Tried, StorageProblem>> => {
        const tried = triedOn(device.records.get(id), writing);
        if (tried.kind === 'moved') return success(tried);
        device.records.set(id, writing.record);
        device.summaries.set(id, writing.summary);
        device.journals.set(id, [...(device.journals.get(id) ?? []), ...writing.journal]);
        return success(tried);
      };
      const committed = await commit(based, entries, { write, keyring });
      if (committed.ok) changed(id, clashOf(committed.value));
      return committed;
    },
    history: async (id, newest) => {
      const all = device.journals.get(id) ?? [];
      return success(readingOf(newest === undefined ? all : all.slice(-newest)));
    },
    compactHistory: async (id) => {
      const { entries, unreadable } = readingOf(device.journals.get(id) ?? []);
      if (unreadable === 0 && needsCompacting(entries.length))
        device.journals.set(id, compacted(entries).map(fileFromJournalEntry));
      return success(undefined);
    },
    remove: async (id) => setRemoved({ device, id, removed: true, changed }),
    restore: async (id) => setRemoved({ device, id, removed: false, changed }),
    onChangeElsewhere: (tell) => {
      const entry = { from: tab, tell };
      device.listeners.add(entry);
      return () => void device.listeners.delete(entry);
    },
  };
}

/** The files of one assessment, by hash. */
export function filesOf(device: MemoryDevice, id: AssessmentId): Map<string, unknown> {
  const files = device.files.get(id) ?? new Map<string, unknown>();
  device.files.set(id, files);
  return files;
}

interface Removal {
  readonly device: MemoryDevice;
  readonly id: AssessmentId;
  readonly removed: boolean;
  readonly changed: (id: AssessmentId) => void;
}

function setRemoved({ device, id, removed, changed }: Removal): Result<void, StorageProblem> {
  const plan = planRemoval(device.records.get(id), { id, removed });
  if (!plan.ok) return plan;
  if (plan.value === null) return success(undefined);
  device.records.set(id, plan.value);
  const summary = device.summaries.get(id);
  if (summary !== undefined) device.summaries.set(id, markedAs(summary, removed));
  changed(id);
  return success(undefined);
}

function listingOf(device: MemoryDevice): Listing {
  const found = [...device.records.keys()].map((id) => ({ id, summary: device.summaries.get(id) }));
  return sortIntoListing(found, new Map(idsWithoutSummary(found).map((id) => [id, device.records.get(id)])));
}
