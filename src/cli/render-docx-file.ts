import { renderDocx } from '../report/docx/render-docx';
import type { Report } from '../report/model/block';
import type { Io } from './command';

/** The report as DOCX bytes, or null after a sentence. */
export async function renderDocxFile(report: Report, io: Io): Promise<Uint8Array | null> {
  const rendered = await renderDocx(report);
  if (rendered.ok) return rendered.value.bytes;
  io.stderr(`The report could not be written: ${rendered.error.detail}. Nothing was written.\n`);
  return null;
}
