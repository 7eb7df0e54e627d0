import { makeDocx, type ReportRequest } from '../report/making/make-file';
import type { Io } from './command';

/** The report as DOCX bytes, or null after a sentence. */
export async function makeDocxFile(request: ReportRequest, io: Io): Promise<Uint8Array | null> {
  const made = await makeDocx(request);
  if (made.ok) return made.value.bytes;
  io.stderr(`The report could not be written: ${made.error.detail}. Nothing was written.\n`);
  return null;
}
