import type { Result } from '../base/result';
import type { DocxOutput, DocxProblem } from '../report/docx/docx-output';
import { makeDocx, type ReportRequest } from '../report/making/make-file';
import type { Io } from './command';

/** The report as DOCX bytes, or null after a sentence. */
export async function makeDocxFile(request: ReportRequest, io: Io): Promise<Uint8Array | null> {
  return docxBytes(await makeDocx(request), io);
}

/** The bytes of a finished document, or null after a sentence on why there is none. */
export function docxBytes(made: Result<DocxOutput, DocxProblem>, io: Io): Uint8Array | null {
  if (made.ok) return made.value.bytes;
  io.stderr(`The report could not be written: ${made.error.detail}. Nothing was written.\n`);
  return null;
}
