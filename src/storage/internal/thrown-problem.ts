import type { StorageProblem } from '../../domain/ports';

/** A tab with an older version of the app does not let go of the database. */
export class BlockedByOldTab extends Error {}

const damagedNames = ['DataError', 'NotReadableError', 'EncodingError', 'DataCloneError'];

/** The connection was closed under our hands: by the browser, or to make way for another tab. */
export function isLostConnection(thrown: unknown): boolean {
  return nameOf(thrown) === 'InvalidStateError';
}

/** What a failed database call means. A bug of ours is thrown on. */
export function problemFromThrown(thrown: unknown, databaseVersion: number): StorageProblem {
  if (thrown instanceof BlockedByOldTab) return { kind: 'storage-blocked' };
  const name = nameOf(thrown);
  if (name === 'QuotaExceededError') return { kind: 'quota-exceeded' };
  if (name === 'VersionError') return { kind: 'from-newer-app', version: databaseVersion + 1 };
  if (name !== null && damagedNames.includes(name)) return { kind: 'damaged', detail: name };
  if (name !== null || hasNoDatabase()) return { kind: 'storage-unavailable' };
  throw thrown;
}

function nameOf(thrown: unknown): string | null {
  return thrown instanceof DOMException ? thrown.name : null;
}

function hasNoDatabase(): boolean {
  const { indexedDB }: { readonly indexedDB?: unknown } = globalThis;
  return typeof indexedDB !== 'object' || indexedDB === null;
}
