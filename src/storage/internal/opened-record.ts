import { failure, type Result, success } from '../../base/result';
import type { AssessmentId } from '../../domain/assessment';
import type { StorageProblem } from '../../domain/ports';
import type { SealRing } from './keyring';
import { keyIn } from './sealed';

/** The record as if it were stored plain; `locked` where this window does not have its key. */
export async function openedRecord(
  keyring: SealRing,
  id: AssessmentId,
  found: unknown,
): Promise<Result<unknown, StorageProblem>> {
  const seal = keyring.get(id);
  // Decrypted, or encrypted anew, in another window: the key that is here opens nothing any more.
  if (seal && found !== undefined && keyIn(found) !== seal.key) keyring.lock(id);
  if (keyIn(found) === null) return success(found);
  return keyring.get(id)?.openRecord(found) ?? failure({ kind: 'locked' });
}
