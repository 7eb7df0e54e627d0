import { base64FromBytes, bytesFromBase64 } from '../../base/base64';
import { failure, type Result, success } from '../../base/result';
import { boundTextOfLock, type Lock } from '../../formats/sealed-record';
import type { DataKey, RawKey } from '../../sealing/data-key';
import { createKeyParameters, keyFromPassphrase } from '../../sealing/passphrase-key';
import { openBytes, sealBytes } from '../../sealing/sealed-bytes';

/** Locks a data key with a passphrase, by parameters of today's strength unless told otherwise. */
export async function lockDataKey(dataKey: DataKey, passphrase: string, rounds?: number): Promise<Lock> {
  const parameters = createKeyParameters(rounds);
  const { iterations, salt } = parameters;
  const head = { key: dataKey.name, kdf: { name: 'PBKDF2-SHA-256', iterations, salt: base64FromBytes(salt) } } as const;
  const key = await keyFromPassphrase(passphrase, parameters);
  const { iv, bytes } = await sealBytes(key, dataKey.raw, new TextEncoder().encode(boundTextOfLock(head)));
  return { ...head, iv: base64FromBytes(iv), bytes: base64FromBytes(bytes) };
}

/** The data key behind a lock, by the parameters that stand in it. */
export async function unlockDataKey(
  lock: Lock,
  passphrase: string,
): Promise<Result<RawKey, { readonly kind: 'wrong-passphrase' }>> {
  const { iterations, salt } = lock.kdf;
  const key = await keyFromPassphrase(passphrase, { iterations, salt: bytesFromBase64(salt) });
  const sealed = { iv: bytesFromBase64(lock.iv), bytes: bytesFromBase64(lock.bytes) };
  const opened = await openBytes(key, sealed, new TextEncoder().encode(boundTextOfLock(lock)));
  return opened.ok ? success(opened.value) : failure({ kind: 'wrong-passphrase' });
}
