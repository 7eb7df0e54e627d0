import type { AssessmentRepository, BackupStore } from '../domain/ports';
import { createBackupStore } from './backup-store';
import { createIndexedDbRepository } from './indexed-db-repository';
import { createChangeChannel } from './internal/change-channel';
import { createConnection } from './internal/database';
import { memoryBackupStore } from './memory-backup-store';
import { createMemoryRepository } from './memory-repository';

export interface OpenedRepository {
  readonly repository: AssessmentRepository;
  readonly backups: BackupStore;
  /** Whether what is saved survives the page. Where not, the app says so before anybody types. */
  readonly isLasting: boolean;
}

/** The browser's database, or memory where the browser gives none; any other trouble is met, and told, on use. */
export async function openRepository(): Promise<OpenedRepository> {
  const options = { name: 'lacuna' };
  const connection = createConnection(options);
  const lasting = createIndexedDbRepository(options, connection);
  const backups = createBackupStore(connection, createChangeChannel(`${options.name}-changes`));
  const listed = await Promise.race([lasting.list(), patience()]);
  if (listed === null || listed.ok || listed.error.kind !== 'storage-unavailable')
    return { repository: lasting, backups, isLasting: true };
  lasting.close();
  return { repository: createMemoryRepository(), backups: memoryBackupStore, isLasting: false };
}

/** A database that does not answer holds up the first screen no longer than this. */
function patience(): Promise<null> {
  const longestWait = 5_000;
  return new Promise((resolve) => setTimeout(() => resolve(null), longestWait));
}
