import { deleteDB, openDB } from 'idb';
import { createBackupStore } from '../../src/storage/backup-store';
import { createFileStore } from '../../src/storage/file-store';
import { createIndexedDbRepository } from '../../src/storage/indexed-db-repository';
import { createChangeChannel } from '../../src/storage/internal/change-channel';
import { createConnection } from '../../src/storage/internal/database';
import { createKeyring } from '../../src/storage/internal/keyring';
import { createVault } from '../../src/storage/vault';

/** Everything that one window has of one database; a passphrase costs next to nothing here. */
export function openWindow(name: string, iterations: number | null = 1_000) {
  const connection = createConnection({ name });
  const keyring = createKeyring();
  const channel = createChangeChannel(`${name}-changes`);
  const repository = createIndexedDbRepository({ name }, connection, keyring);
  return {
    keyring,
    repository,
    files: createFileStore(connection, keyring),
    backups: createBackupStore({ name, connection, channel }),
    vault: createVault({ connection, keyring, channel, ...(iterations !== null && { iterations }) }),
    close: () => {
      repository.close();
      channel.close();
    },
  };
}

export type OpenedWindow = ReturnType<typeof openWindow>;

export async function emptyDatabase(name: string): Promise<string> {
  await deleteDB(name);
  return name;
}

/** All bytes of all stores as one text, as somebody would find them who reads the database itself. */
export async function everyStoredByte(name: string): Promise<string> {
  const database = await openDB(name);
  const found: string[] = [];
  for (const store of database.objectStoreNames) {
    found.push(JSON.stringify(await database.getAllKeys(store)));
    for (const value of await database.getAll(store)) found.push(textOf(value));
  }
  database.close();
  return found.join('\n');
}

/** Bytes as Latin letters, so that a word in them is found. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner instanceof Uint8Array ? [...inner].map((byte) => String.fromCharCode(byte)).join('') : inner,
  );
}
