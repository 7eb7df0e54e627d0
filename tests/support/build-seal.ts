import { createDataKey, importDataKey } from '../../src/sealing/data-key';
import { createKeyring, type SealRing } from '../../src/storage/internal/keyring';
import { createSeal } from '../../src/storage/internal/seal';

/** A keyring that has a seal for every id, so that all that is stored is encrypted; the lock is one that nobody opens. */
export async function buildFullKeyring(): Promise<SealRing> {
  const { name, raw } = createDataKey();
  const dataKey = await importDataKey(raw);
  const kdf = { name: 'PBKDF2-SHA-256', iterations: 1, salt: `${'A'.repeat(22)}==` } as const;
  const lock = { key: name, kdf, iv: 'A'.repeat(16), bytes: 'A'.repeat(64) };
  return { ...createKeyring(), get: (id) => createSeal({ id, lock, dataKey }), lock: () => undefined };
}
