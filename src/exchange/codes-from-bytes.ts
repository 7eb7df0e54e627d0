import { sha256 } from '@noble/hashes/sha2.js';
import { deflateSync } from 'fflate';
import { failure, type Result, success } from '../base/result';
import type { FileBytes } from '../domain/ports';
import { headInBytes, textFromFrame } from './internal/code-frame';

/** With its head 600 signs: a code of 77 by 77 squares with medium correction, which an old webcam reads. */
const payloadInBytes = 400 - headInBytes;

/** About a minute at the usual speed; beyond, a file is the better way. */
export const maxCodes = 150;

export interface TooManyCodes {
  readonly kind: 'too-many-codes';
  readonly total: number;
}

/** The texts of the codes that carry a file, all of nearly one length; the same file always gives the same codes. */
export function codesFromBytes(bytes: FileBytes): Result<readonly string[], TooManyCodes> {
  const packed = deflateSync(bytes, { level: 9 });
  const total = Math.ceil(packed.length / payloadInBytes);
  if (total > maxCodes) return failure({ kind: 'too-many-codes', total });
  const size = Math.ceil(packed.length / total);
  const whole = sha256(bytes);
  return success(
    Array.from({ length: total }, (_, index) =>
      textFromFrame(whole, { total, index, payload: packed.subarray(index * size, (index + 1) * size) }),
    ),
  );
}
