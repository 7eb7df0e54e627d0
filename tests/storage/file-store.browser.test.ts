import { deleteDB } from 'idb';
import { createFileStore } from '../../src/storage/file-store';
import { createIndexedDbRepository } from '../../src/storage/indexed-db-repository';
import { createConnection } from '../../src/storage/internal/database';
import { describeFileStoreContract } from './file-store-contract';
import { withRawDatabase } from './raw-database';

let count = 0;

describeFileStoreContract('file store over IndexedDB', async () => {
  const name = `lacuna-test-files-${(count += 1)}`;
  await deleteDB(name);
  const connection = createConnection({ name });
  const repository = createIndexedDbRepository({ name }, connection);
  await repository.list(); // makes the stores
  return {
    files: createFileStore(connection),
    repository,
    spoil: (id, hash, value) =>
      withRawDatabase(name, async (database) => {
        await database.put('files', value, [id, hash]);
      }),
    close: async () => repository.close(),
  };
});
