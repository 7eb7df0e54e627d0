import { assertNever } from '../base/assert';
import type { Result } from '../base/result';
import { makePdf, type ReportRequest } from '../report/making/make-file';
import { assetsFromDisk } from '../report/pdf/assets-from-disk';
import type { PdfOutput, PdfProblem } from '../report/pdf/pdf-output';
import type { Io } from './command';

/** The report as PDF bytes, or null after a sentence. */
export async function makePdfFile(request: ReportRequest, io: Io): Promise<Uint8Array | null> {
  return pdfBytes(await makePdf(request, { loadPdfAssets: assetsFromDisk }), io);
}

/** The bytes of a finished PDF, with a sentence on what is missing in it, or null after one on why there is none. */
export function pdfBytes(rendered: Result<PdfOutput, PdfProblem>, io: Io): Uint8Array | null {
  if (!rendered.ok) {
    io.stderr(`${describeProblem(rendered.error)} Nothing was written.\n`);
    return null;
  }
  // They print as a mark.
  const { bytes, missingCharacters } = rendered.value;
  if (missingCharacters.length > 0) {
    io.stderr(`Printed as an empty square, since no font here has them: ${missingCharacters.join(' ')}\n`);
  }
  return bytes;
}

function describeProblem(problem: PdfProblem): string {
  switch (problem.kind) {
    case 'asset-missing':
      return `A file that the report needs cannot be read (${problem.file}). Install the packages again: npm ci.`;
    case 'renderer-failed':
      return `The report could not be set: ${problem.detail}.`;
    case 'cancelled':
      return 'The report was stopped.';
    default:
      return assertNever(problem);
  }
}
