import { originMark } from '../domain/form-origin';
import type { FileBytes } from '../domain/ports';
import { streamInPdf } from './internal/stream-in-pdf';

/** No more than this is unpacked of another program's PDF. */
const [mostStreams, largestStreamInBytes] = [100, 1024 * 1024];

/** As it is made: two digits a byte. */
const markInDigits = [...new TextEncoder().encode(originMark)]
  .map((byte) => byte.toString(16).padStart(2, '0'))
  .join('');

/**
 * Whether a PDF is one of our forms to fill in, as far as a glance at its objects tells; to read it, the library of
 * `readFilledForm` is needed, which is too large to be loaded for a sentence.
 */
export function isForm(bytes: FileBytes): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  if (!text.startsWith('%PDF-')) return false;
  if (isMarked(text)) return true;
  const packed = [...text.matchAll(/\/Type\s*\/ObjStm\b/g)].slice(0, mostStreams);
  return packed.some(({ index }) => {
    const objects = streamInPdf({ text, bytes }, index, largestStreamInBytes);
    return objects !== null && isMarked(new TextDecoder('latin1').decode(objects));
  });
}

const isMarked = (text: string): boolean =>
  text.includes(`(${originMark}`) || text.includes(markInDigits) || text.includes(markInDigits.toUpperCase());
