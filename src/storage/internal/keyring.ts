import type { Result } from '../../base/result';
import type { AssessmentId } from '../../domain/assessment';
import type { IncomingFile, Keyring, StorageProblem } from '../../domain/ports';
import type { JsonObject } from '../../formats/migrate';
import type { StoredRecord, StoredSummary } from './record';

/** Seals and opens what is stored of one encrypted assessment; made by the vault, whose code comes when it is wanted. */
export interface Seal {
  /** The name of its data key, which stands in all that it sealed. */
  readonly key: string;
  sealRecord(record: StoredRecord): Promise<StoredRecord>;
  sealSummary(summary: StoredSummary): Promise<JsonObject>;
  sealEntries(entries: readonly JsonObject[]): Promise<readonly JsonObject[]>;
  sealFile(file: IncomingFile): Promise<JsonObject>;
  /** What is kept for the next start, as one text. */
  sealWords(text: string): Promise<string>;
  /** The record as if it were stored plain. */
  openRecord(found: unknown): Promise<Result<unknown, StorageProblem>>;
  openSummary(found: unknown): Promise<unknown>;
  /** Those that do not open stay as they are, which no entry is. */
  openEntries(values: readonly unknown[]): Promise<readonly unknown[]>;
  openFile(found: unknown, hash: string): Promise<Result<IncomingFile, StorageProblem>>;
  /** null where it is not of this assessment. */
  openWords(text: string): Promise<string | null>;
  /** The same key for a copy, which is encrypted as its original is. */
  forCopy(id: AssessmentId): Seal;
}

/** The seals of the assessments that are unlocked in this window; in memory only, gone with the page. */
export interface SealRing extends Keyring {
  get(id: string): Seal | null;
  put(id: AssessmentId, seal: Seal): void;
}

export function createKeyring(): SealRing {
  const seals = new Map<string, Seal>();
  const listeners = new Set<() => void>();
  let unlocked: ReadonlySet<string> = new Set();
  const change = (): void => {
    unlocked = new Set(seals.keys());
    for (const listener of listeners) listener();
  };
  return {
    get: (id) => seals.get(id) ?? null,
    put: (id, seal) => {
      seals.set(id, seal);
      change();
    },
    lock: (id) => {
      if (seals.delete(id)) change();
    },
    sealAlike: (original, copy) => {
      const seal = seals.get(original);
      if (seal) {
        seals.set(copy, seal.forCopy(copy));
        change();
      }
    },
    unlocked: () => unlocked,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
