import { type Result, success } from '../base/result';
import { sha256Of } from '../base/sha256';
import type { AssessmentId } from '../domain/assessment';
import type { FileStore, StorageProblem } from '../domain/ports';
import type { Connection } from './internal/database';
import { isStoredBefore, readStoredFile, storedFile } from './internal/stored-file';
import { read, write } from './internal/transaction';

/** Attached files in the browser's database, on the connection of the repository. */
export function createFileStore(connection: Connection): FileStore {
  return {
    put: async (assessment, bytes, facts) => {
      const hash = await sha256Of(bytes);
      const put = await connection.run((database) =>
        write(database, ['files'], async (transaction) => {
          await transaction.objectStore('files').put(storedFile({ hash, bytes, facts }), [assessment, hash]);
        }),
      );
      return put.ok ? success(hash) : put;
    },
    get: async (assessment, hash) => {
      const found: Result<unknown, StorageProblem> = await connection.run((database) =>
        read(database, ['files'], (transaction): Promise<unknown> =>
          transaction.objectStore('files').get([assessment, hash]),
        ),
      );
      return found.ok ? readStoredFile(found.value, hash) : found;
    },
    hashes: (assessment) =>
      connection.run((database) =>
        read(database, ['files'], async (transaction) => {
          const keys = await transaction.objectStore('files').getAllKeys(allOf(assessment));
          return new Set(keys.map(([, hash]) => hash));
        }),
      ),
    sweep: (assessment, keep, before) =>
      connection.run((database) =>
        write(database, ['files'], async (transaction) => {
          const files = transaction.objectStore('files');
          for (const key of await files.getAllKeys(allOf(assessment))) {
            if (keep.has(key[1])) continue;
            if (isStoredBefore(await files.get(key), before)) await files.delete(key);
          }
        }),
      ),
  };
}

const allOf = (assessment: AssessmentId): IDBKeyRange => IDBKeyRange.bound([assessment, ''], [assessment, '\uffff']);
