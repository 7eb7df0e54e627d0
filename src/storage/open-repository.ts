import { createFileStore } from './file-store';
import { createIndexedDbRepository } from './indexed-db-repository';
import { createChangeChannel } from './internal/change-channel';
import { createConnection } from './internal/database';
import { createKeyring } from './internal/keyring';
import type { OpenedRepository } from './opened-repository';

const name = 'lacuna';

/** The browser's database, or memory where the browser gives none; any other trouble is met, and told, on use. */
export async function openRepository(): Promise<OpenedRepository> {
  const connection = createConnection({ name });
  const keyring = createKeyring();
  const repository = createIndexedDbRepository({ name }, connection, keyring);
  const listed = await Promise.race([repository.list(), patience()]);
  if (listed === null || listed.ok || listed.error.kind !== 'storage-unavailable') {
    const loadBackups = async () => {
      const { createBackupStore } = await import('./backup-store');
      return createBackupStore({ name, connection, channel: createChangeChannel(`${name}-changes`) });
    };
    const loadTemplates = async () => {
      const { createTemplateStore } = await import('./template-store');
      return createTemplateStore(connection);
    };
    const loadVault = async () => {
      const { createVault } = await import('./vault');
      return createVault({ connection, keyring, channel: createChangeChannel(`${name}-changes`) });
    };
    const files = createFileStore(connection, keyring);
    return { repository, files, keyring, loadBackups, loadTemplates, loadVault, isLasting: true };
  }
  repository.close();
  return (await import('./open-memory')).openMemory();
}

/** A database that does not answer holds up the first screen no longer than this. */
function patience(): Promise<null> {
  const longestWait = 5_000;
  return new Promise((resolve) => setTimeout(() => resolve(null), longestWait));
}
