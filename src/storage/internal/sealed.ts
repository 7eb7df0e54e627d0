import { isJsonObject } from '../../formats/migrate';
import { sealedPartFormat, sealedRecordFormat } from '../../formats/sealed-names';

/** The name of the key that a stored record is encrypted with; null where it is plain. */
export function keyIn(record: unknown): string | null {
  const file = isJsonObject(record) ? record.file : null;
  if (!isJsonObject(file) || file.format !== sealedRecordFormat) return null;
  return isJsonObject(file.lock) && typeof file.lock.key === 'string' ? file.lock.key : '';
}

export const isSealedPart = (value: unknown): boolean => isJsonObject(value) && value.format === sealedPartFormat;

/** The lock of what stands there, in place of an earlier one: another window may have changed the passphrase. */
export function withLockOf<T extends { readonly file: unknown }>(record: T, found: unknown): T {
  if (keyIn(record) === null || keyIn(found) === null) return record;
  const [file, there] = [record.file, isJsonObject(found) ? found.file : null];
  return isJsonObject(file) && isJsonObject(there) ? { ...record, file: { ...file, lock: there.lock } } : record;
}
