import { createKeyring } from './internal/keyring';
import { createMemoryFileStore } from './memory-file-store';
import { createMemoryDevice, createMemoryRepository } from './memory-repository';
import type { OpenedRepository } from './opened-repository';

const loadVault = async () => (await import('./no-vault')).noVault;

/** What lasts as long as the page, for the few browsers that give no database; others never fetch it. */
export function openMemory(): OpenedRepository {
  const device = createMemoryDevice();
  const loadBackups = async () => (await import('./memory-backup-store')).createMemoryBackupStore(device);
  const loadTemplates = async () => (await import('./template-store')).createMemoryTemplateStore(device.settings);
  const files = createMemoryFileStore(device);
  const repository = createMemoryRepository(device);
  return { repository, files, keyring: createKeyring(), loadBackups, loadTemplates, loadVault, isLasting: false };
}
