import { deleteDB } from 'idb';
import { createFileStore } from '../../src/storage/file-store';
import { createIndexedDbRepository } from '../../src/storage/indexed-db-repository';
import { createConnection } from '../../src/storage/internal/database';
import { createKeyring, type SealRing } from '../../src/storage/internal/keyring';
import { buildFullKeyring } from '../support/build-seal';
import { describeFileStoreContract, type FilesUnderTest } from './file-store-contract';
import { withRawDatabase } from './raw-database';

let count = 0;

describeFileStoreContract('file store over IndexedDB', () => openFiles(createKeyring()));
describeFileStoreContract('encrypted file store over IndexedDB', async () => openFiles(await buildFullKeyring()));

async function openFiles(keyring: SealRing): Promise<FilesUnderTest> {
  const name = `lacuna-test-files-${(count += 1)}`;
  await deleteDB(name);
  const connection = createConnection({ name });
  const repository = createIndexedDbRepository({ name }, connection, keyring);
  await repository.list(); // makes the stores
  return {
    files: createFileStore(connection, keyring),
    repository,
    spoil: (id, hash, value) =>
      withRawDatabase(name, async (database) => {
        await database.put('files', value, [id, hash]);
      }),
    close: async () => repository.close(),
  };
}
