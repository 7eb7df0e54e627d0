import { failure, type Result } from '../base/result';
import { boundTextOf, type SealedFile } from '../formats/sealed-file';
import { isCryptographyHere, keyFromPassphrase } from '../sealing/passphrase-key';
import { openBytes } from '../sealing/sealed-bytes';
import type { FileProblem } from './file-problem';
import { bytesFromBase64 } from '../base/base64';
import { otherJson } from './internal/json-from-bytes';
import { readAssessmentFile, type ReadFile } from './read-assessment-file';

/** Why a sealed file gave no assessment; nothing was changed. */
export type OpeningProblem =
  | FileProblem
  /** Or changed by somebody who also made its checksum fit, which looks the same. */
  | { readonly kind: 'wrong-passphrase' }
  | { readonly kind: 'no-cryptography' };

/** The assessment in a sealed file; once opened, it is trusted no more than any other file. */
export async function openSealedFile(
  { kdf, iv, bytes, ...head }: SealedFile,
  passphrase: string,
): Promise<Result<ReadFile, OpeningProblem>> {
  if (!isCryptographyHere()) return failure({ kind: 'no-cryptography' });
  const parameters = { iterations: kdf.iterations, salt: bytesFromBase64(kdf.salt) };
  const sealed = { iv: bytesFromBase64(iv), bytes: bytesFromBase64(bytes) };
  const key = await keyFromPassphrase(passphrase, parameters);
  const opened = await openBytes(key, sealed, new TextEncoder().encode(boundTextOf({ ...head, kdf })));
  if (!opened.ok) return failure({ kind: 'wrong-passphrase' });
  const read = readAssessmentFile(opened.value);
  return !read.ok && read.error.kind === 'sealed' ? failure(otherJson) : read;
}
