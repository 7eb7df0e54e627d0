import { failure, type Result } from '../base/result';
import { boundTextOf, type SealedFile } from '../formats/sealed-file';
import { boundTextOfLock, boundTextOfRecord, type SealedRecord } from '../formats/sealed-record';
import { importDataKey } from '../sealing/data-key';
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
  sealed: SealedFile | SealedRecord,
  passphrase: string,
): Promise<Result<ReadFile, OpeningProblem>> {
  if (!isCryptographyHere()) return failure({ kind: 'no-cryptography' });
  const opened = await ('lock' in sealed ? openRecord(sealed, passphrase) : openFile(sealed, passphrase));
  if (!opened.ok) return failure({ kind: 'wrong-passphrase' });
  const read = readAssessmentFile(opened.value);
  return !read.ok && read.error.kind === 'sealed' ? failure(otherJson) : read;
}

type Opened = ReturnType<typeof openBytes>;

async function openFile({ kdf, iv, bytes, ...head }: SealedFile, passphrase: string): Opened {
  const parameters = { iterations: kdf.iterations, salt: bytesFromBase64(kdf.salt) };
  const sealed = { iv: bytesFromBase64(iv), bytes: bytesFromBase64(bytes) };
  const key = await keyFromPassphrase(passphrase, parameters);
  return openBytes(key, sealed, new TextEncoder().encode(boundTextOf({ ...head, kdf })));
}

/** First the data key with the passphrase, then what it sealed. */
async function openRecord({ lock, ...record }: SealedRecord, passphrase: string): Opened {
  const { iterations, salt } = lock.kdf;
  const key = await keyFromPassphrase(passphrase, { iterations, salt: bytesFromBase64(salt) });
  const raw = await openBytes(key, bytesIn(lock), new TextEncoder().encode(boundTextOfLock(lock)));
  if (!raw.ok) return raw;
  const bound = new TextEncoder().encode(boundTextOfRecord(record, lock));
  return openBytes(await importDataKey(raw.value), bytesIn(record), bound);
}

const bytesIn = ({ iv, bytes }: Pick<SealedRecord, 'iv' | 'bytes'>) => ({
  iv: bytesFromBase64(iv),
  bytes: bytesFromBase64(bytes),
});
