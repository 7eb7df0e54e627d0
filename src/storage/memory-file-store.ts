import { success } from '../base/result';
import { sha256Of } from '../base/sha256';
import type { FileStore } from '../domain/ports';
import { isStoredBefore, readStoredFile, storedFile } from './internal/stored-file';
import { filesOf, type MemoryDevice } from './memory-repository';

/** Attached files that live as long as the page, beside the memory repository of the same device. */
export function createMemoryFileStore(device: MemoryDevice): FileStore {
  return {
    put: async (assessment, bytes, facts) => {
      const hash = await sha256Of(bytes);
      filesOf(device, assessment).set(hash, storedFile({ hash, bytes, facts }));
      return success(hash);
    },
    get: (assessment, hash) => readStoredFile(filesOf(device, assessment).get(hash), hash),
    hashes: async (assessment) => success(new Set(filesOf(device, assessment).keys())),
    sweep: async (assessment, keep, before) => {
      const files = filesOf(device, assessment);
      for (const [hash, file] of files) if (!keep.has(hash) && isStoredBefore(file, before)) files.delete(hash);
      return success(undefined);
    },
  };
}
