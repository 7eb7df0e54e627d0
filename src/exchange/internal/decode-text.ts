import { failure, type Result, success } from '../../base/result';
import type { FileProblem } from '../file-problem';
import { foreignKindOf } from './foreign-kind';

/** Text of a file; `endsMidCharacter` where the last character was cut in two. */
export interface DecodedText {
  readonly text: string;
  readonly endsMidCharacter: boolean;
}

/** The UTF-8 text in the bytes, without a byte order mark, or what the file seems to be instead. */
export function decodeText(bytes: Uint8Array): Result<DecodedText, FileProblem> {
  if (isUtf16(bytes)) return failure({ kind: 'wrong-encoding', encoding: 'utf-16' });
  const foreign = foreignKindOf(bytes);
  if (foreign) return failure({ kind: 'not-our-file', looksLike: foreign });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text: string;
  try {
    text = decoder.decode(bytes, { stream: true });
  } catch {
    return failure(
      startsLikeJson(bytes)
        ? { kind: 'wrong-encoding', encoding: 'unknown' }
        : { kind: 'not-our-file', looksLike: 'binary' },
    );
  }
  return success({ text, endsMidCharacter: !endsClean(decoder) });
}

/** By its byte order mark, or by `{` or a blank followed by a zero byte. */
function isUtf16([first, second]: Uint8Array): boolean {
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMarked || (first === 0x7b && second === 0) || (first === 0 && second === 0x7b);
}

function endsClean(decoder: TextDecoder): boolean {
  try {
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

function startsLikeJson(bytes: Uint8Array): boolean {
  const first = bytes.subarray(0, 64).find((byte) => byte > 0x20);
  return first === 0x7b;
}
