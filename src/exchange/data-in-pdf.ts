import type { FileBytes } from '../domain/ports';
import { assessmentFormat } from '../formats/assessment-file-schema';
import { inflateBounded } from './internal/inflate-entry';
import { largestFileInBytes } from './read-assessment-file';

/** A report holds one file; of another program's PDF no more than this are looked at. */
const mostFiles = 20;

/**
 * The assessment file that a PDF carries, or null where it is no PDF or carries none. Whatever the bytes, nothing is
 * thrown and no more is unpacked than an assessment may hold. Files in a PDF are streams of their own, which no program
 * may hide inside others, so they are found by their mark; nothing else of the PDF is read.
 */
export function dataInPdf(bytes: FileBytes): FileBytes | null {
  if (String.fromCharCode(...bytes.subarray(0, 5)) !== '%PDF-') return null;
  // One character a byte, so that places in the text are places in the file.
  const text = new TextDecoder('latin1').decode(bytes);
  for (const { index } of [...text.matchAll(/\/Type\s*\/EmbeddedFile\b/g)].slice(0, mostFiles)) {
    const file = embeddedFile(text, bytes, index);
    if (file && new TextDecoder().decode(file.subarray(0, 1_000)).includes(`"${assessmentFormat}"`)) return file;
  }
  return null;
}

function embeddedFile(text: string, bytes: FileBytes, mark: number): FileBytes | null {
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
  const inflated = inflateBounded(content.subarray(2), largestFileInBytes);
  return inflated.ok ? inflated.value : null;
}
