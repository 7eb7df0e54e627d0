import { failure, success } from '../base/result';
import type { AssessmentId } from '../domain/assessment';
import { type BackupStore, type Everything, noClash, type StoredWhole } from '../domain/ports';
import { isAsSeen } from '../domain/seen';
import { copiesKept, copyOf, readStoredCopy, withoutAssessment } from './internal/safety-copies';
import { summaryOf } from './internal/whole-summary';
import type { MemoryDevice } from './memory-repository';

/** Backups and restores of a page that keeps everything in memory. Nobody shares values with what is kept. */
export function createMemoryBackupStore(device: MemoryDevice): BackupStore {
  return {
    readEverything: async () => success(readAll(device)),
    restore: async (changes, madeAt) => {
      const before = readAll(device);
      if (!isAsSeen(before, changes.seen)) return failure({ kind: 'changed-elsewhere' });
      keepCopy(device, before, madeAt);
      for (const id of changes.erased) eraseWhole(device, id);
      for (const whole of structuredClone(changes.puts)) putWhole(device, whole);
      for (const [name, value] of Object.entries(structuredClone(changes.settings))) device.settings.set(name, value);
      tell(device, [...changes.puts.map(({ id }) => id), ...changes.erased]);
      return success(undefined);
    },
    copies: async () => success([...device.copies.keys()].sort()),
    readCopy: async (madeAt) => readStoredCopy(structuredClone(device.copies.get(madeAt))),
    removeCopy: async (madeAt) => {
      device.copies.delete(madeAt);
      return success(undefined);
    },
    erase: async (id) => {
      eraseWhole(device, id);
      for (const [madeAt, copy] of device.copies) device.copies.set(madeAt, withoutAssessment(copy, madeAt, id));
      tell(device, [id]);
      return success(undefined);
    },
    eraseEverything: async () => {
      for (const store of [device.records, device.summaries, device.journals, device.files]) store.clear();
      for (const store of [device.settings, device.copies]) store.clear();
      return success(undefined);
    },
  };
}

function readAll({ records, journals, files, settings }: MemoryDevice): Everything {
  const ids = [...records.keys()].sort();
  const assessments = ids.map((id) => ({
    id,
    record: records.get(id),
    journal: journals.get(id) ?? [],
    files: [...(files.get(id) ?? [])].map(([hash, value]) => ({ hash, value })),
  }));
  return structuredClone({ assessments, settings: Object.fromEntries(settings) });
}

function keepCopy({ copies }: MemoryDevice, everything: Everything, madeAt: string): void {
  copies.set(madeAt, copyOf(everything, madeAt));
  for (const key of [...copies.keys()].sort().slice(0, -copiesKept)) copies.delete(key);
}

function eraseWhole({ records, summaries, journals, files }: MemoryDevice, id: string): void {
  for (const store of [records, summaries, journals, files]) store.delete(id as AssessmentId);
}

function putWhole(device: MemoryDevice, whole: StoredWhole): void {
  const id = whole.id as AssessmentId;
  eraseWhole(device, id);
  device.records.set(id, whole.record);
  const summary = summaryOf(whole);
  if (summary) device.summaries.set(id, summary);
  device.journals.set(id, whole.journal);
  device.files.set(id, new Map(whole.files.map(({ hash, value }) => [hash, value])));
}

function tell({ listeners }: MemoryDevice, ids: readonly string[]): void {
  for (const listener of listeners) for (const id of ids) listener.tell(id as AssessmentId, noClash);
}
