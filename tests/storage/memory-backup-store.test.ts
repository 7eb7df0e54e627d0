import { createMemoryBackupStore } from '../../src/storage/memory-backup-store';
import { createMemoryDevice, createMemoryRepository } from '../../src/storage/memory-repository';
import { describeBackupContract } from './backup-store-contract';

describeBackupContract('memory backups', async () => {
  const device = createMemoryDevice();
  return {
    backups: createMemoryBackupStore(device),
    repository: createMemoryRepository(device),
    close: async () => undefined,
  };
});
