import { failure, type Result, success } from '../base/result';
import { sha256Of } from '../base/sha256';
import type { AssessmentId } from '../domain/assessment';
import type { FileStore, StorageProblem } from '../domain/ports';
import type { Connection } from './internal/database';
import { createKeyring, type SealRing } from './internal/keyring';
import { isSealedPart, keyIn } from './internal/sealed';
import { isStoredBefore, readStoredFile, storedFile } from './internal/stored-file';
import { read, write } from './internal/transaction';

/** Attached files in the browser's database, on the connection and with the keys of the repository. */
export function createFileStore(connection: Connection, keyring: Pick<SealRing, 'get'> = createKeyring()): FileStore {
  return {
    put: async (assessment, bytes, facts) => {
      const hash = await sha256Of(bytes);
      const seal = keyring.get(assessment);
      const file = { hash, bytes, facts };
      const value = seal ? await seal.sealFile(file) : storedFile(file);
      const put = await connection.run((database) =>
        write(database, ['records', 'files'], async (transaction) => {
          const record: unknown = await transaction.objectStore('records').get(assessment);
          // Encrypted or decrypted in another window meanwhile: nothing plain gets into what is encrypted.
          if (record !== undefined && keyIn(record) !== (seal?.key ?? null)) return false;
          await transaction.objectStore('files').put(value, [assessment, hash]);
          return true;
        }),
      );
      if (!put.ok) return put;
      return put.value ? success(hash) : failure({ kind: 'locked' });
    },
    get: async (assessment, hash) => {
      const found: Result<unknown, StorageProblem> = await connection.run((database) =>
        read(database, ['files'], (transaction): Promise<unknown> =>
          transaction.objectStore('files').get([assessment, hash]),
        ),
      );
      if (!found.ok) return found;
      if (!isSealedPart(found.value)) return readStoredFile(found.value, hash);
      const opened = await keyring.get(assessment)?.openFile(found.value, hash);
      if (!opened?.ok) return opened ?? failure({ kind: 'locked' });
      return success(opened.value.bytes);
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
