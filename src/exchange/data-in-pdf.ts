import type { FileBytes } from '../domain/ports';
import { assessmentFormat } from '../formats/assessment-file-schema';
import { streamInPdf } from './internal/stream-in-pdf';
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
    const file = streamInPdf({ text, bytes }, index, largestFileInBytes);
    if (file && new TextDecoder().decode(file.subarray(0, 1_000)).includes(`"${assessmentFormat}"`)) return file;
  }
  return null;
}
