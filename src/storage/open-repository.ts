import type { AssessmentRepository, FileStore } from '../domain/ports';
import { createFileStore } from './file-store';
import { createIndexedDbRepository } from './indexed-db-repository';
import { createConnection } from './internal/database';
import { createMemoryFileStore } from './memory-file-store';
import { createMemoryDevice, createMemoryRepository } from './memory-repository';

export interface OpenedRepository {
  readonly repository: AssessmentRepository;
  /** On the same connection, or in the same memory. */
  readonly files: FileStore;
  /** Whether what is saved survives the page. Where not, the app says so before anybody types. */
  readonly isLasting: boolean;
}

const name = 'lacuna';

/** The browser's database, or memory where the browser gives none; any other trouble is met, and told, on use. */
export async function openRepository(): Promise<OpenedRepository> {
  const connection = createConnection({ name });
  const lasting = createIndexedDbRepository({ name }, connection);
  const listed = await Promise.race([lasting.list(), patience()]);
  if (listed === null || listed.ok || listed.error.kind !== 'storage-unavailable')
    return { repository: lasting, files: createFileStore(connection), isLasting: true };
  lasting.close();
  const device = createMemoryDevice();
  return { repository: createMemoryRepository(device), files: createMemoryFileStore(device), isLasting: false };
}

/** A database that does not answer holds up the first screen no longer than this. */
function patience(): Promise<null> {
  const longestWait = 5_000;
  return new Promise((resolve) => setTimeout(() => resolve(null), longestWait));
}
