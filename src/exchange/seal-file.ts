import { failure, type Result, success } from '../base/result';
import type { Assessment } from '../domain/assessment';
import { boundTextOf, sealedFormat } from '../formats/sealed-file';
import { createKeyParameters, isCryptographyHere, keyFromPassphrase } from '../sealing/passphrase-key';
import { sealBytes } from '../sealing/sealed-bytes';
import { checksumOf } from './checksum';
import { base64FromBytes } from '../base/base64';
import { writeAssessmentFile, type WrittenFile } from './write-assessment-file';

/**
 * The assessment as a file that only the passphrase opens. Salt and iv are fresh, so no two are alike. The name tells
 * the day of the last change and not the country: it can be read by everybody.
 */
export async function sealFile(
  assessment: Assessment,
  passphrase: string,
): Promise<Result<WrittenFile, { readonly kind: 'no-cryptography' }>> {
  if (!isCryptographyHere()) return failure({ kind: 'no-cryptography' });
  const { text } = writeAssessmentFile(assessment);
  const parameters = createKeyParameters();
  const { iterations, salt } = parameters;
  const kdf = { name: 'PBKDF2-SHA-256', iterations, salt: base64FromBytes(salt) } as const;
  const head = { format: sealedFormat, version: 1 } as const;
  const encoder = new TextEncoder();
  const key = await keyFromPassphrase(passphrase, parameters);
  const sealed = await sealBytes(key, encoder.encode(text), encoder.encode(boundTextOf({ ...head, kdf })));
  const contents = { kdf, iv: base64FromBytes(sealed.iv), bytes: base64FromBytes(sealed.bytes) };
  const file = { ...head, checksum: checksumOf({ ...head, ...contents }), ...contents };
  return success({
    fileName: `lacuna-${assessment.changedAt.slice(0, 10)}.sealed.lacuna.json`,
    text: `${JSON.stringify(file, null, 2)}\n`,
  });
}
