import { createMemoryFileStore } from '../../src/storage/memory-file-store';
import { createMemoryDevice, createMemoryRepository, filesOf } from '../../src/storage/memory-repository';
import { describeFileStoreContract } from './file-store-contract';

describeFileStoreContract('memory file store', async () => {
  const device = createMemoryDevice();
  return {
    files: createMemoryFileStore(device),
    repository: createMemoryRepository(device),
    spoil: async (id, hash, value) => void filesOf(device, id).set(hash, value),
    close: async () => undefined,
  };
});
