import { failure, type Result, success } from '../../base/result';
import type { Everything, StorageProblem } from '../../domain/ports';
import { parseEverything } from '../../formats/backup-file';
import { isJsonObject } from '../../formats/migrate';
import type { Writing } from './transaction';

const format = 'lacuna-safety-copy';
const version = 1;

/** So many safety copies are kept; the oldest goes first. */
export const copiesKept = 3;

/** A safety copy as it is stored. */
export const copyOf = (everything: Everything, madeAt: string) => ({ format, version, madeAt, everything });

/** Puts a safety copy and lets those go that are too many. */
export async function keepCopy(transaction: Writing, everything: Everything, madeAt: string): Promise<void> {
  const copies = transaction.objectStore('copies');
  await copies.put(copyOf(everything, madeAt), madeAt);
  for (const key of (await copies.getAllKeys()).slice(0, -copiesKept)) await copies.delete(key);
}

/** The stored copy without that assessment; one that cannot be read goes as a whole, as it may hold it. */
export function withoutAssessment(found: unknown, madeAt: string, id: string) {
  const read = readStoredCopy(found);
  if (!read.ok) return null;
  const assessments = read.value.assessments.filter((whole) => whole.id !== id);
  return copyOf({ ...read.value, assessments }, madeAt);
}

/** Takes an assessment out of every safety copy. */
export async function eraseInCopies(transaction: Writing, id: string): Promise<void> {
  const copies = transaction.objectStore('copies');
  for (const key of await copies.getAllKeys()) {
    const copy = withoutAssessment(await copies.get(key), key, id);
    await (copy ? copies.put(copy, key) : copies.delete(key));
  }
}

/** Everything in a stored safety copy. */
export function readStoredCopy(found: unknown): Result<Everything, StorageProblem> {
  if (found === undefined) return failure({ kind: 'not-found' });
  if (!isJsonObject(found) || found.format !== format) return failure({ kind: 'damaged', detail: 'copy' });
  if (typeof found.version === 'number' && found.version > version)
    return failure({ kind: 'from-newer-app', version: found.version });
  const everything = parseEverything(found.everything);
  return everything ? success(everything) : failure({ kind: 'damaged', detail: 'copy' });
}
