import type { FileBytes } from '../../domain/ports';
import { inflateBounded } from './inflate-entry';

interface PdfBytes {
  readonly bytes: FileBytes;
  /** One character a byte, so that places in the text are places in the file. */
  readonly text: string;
}

/**
 * What the stream holds in whose dictionary `mark` stands; null where there is none, where it is packed in another way
 * than ours or holds more than `limitInBytes`.
 */
export function streamInPdf({ text, bytes }: PdfBytes, mark: number, limitInBytes: number): FileBytes | null {
  const opening = /\bstream\r?\n/g;
  opening.lastIndex = mark;
  const found = opening.exec(text);
  if (!found) return null;
  const start = found.index + found[0].length;
  const dictionary = text.slice(text.lastIndexOf(' obj', mark), found.index);
  const claimed = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1] ?? NaN);
  const isRight = /^\s*endstream/.test(text.slice(start + claimed, start + claimed + 20));
  const end = isRight ? start + claimed : text.indexOf('endstream', start);
  if (end < start) return null;
  const content = bytes.subarray(start, end);
  if (!/\/Filter/.test(dictionary)) return content;
  if (!/\/Filter\s*\[?\s*\/FlateDecode\s*[\]/>\s]/.test(dictionary)) return null;
  // Two bytes that say it is zlib's; its checksum at the end needs no look, the assessment has one of its own.
  const inflated = inflateBounded(content.subarray(2), limitInBytes);
  return inflated.ok ? inflated.value : null;
}
