import { failure, type Result } from '../base/result';
import type { FileProblem } from '../exchange/file-problem';
import type { ReadFile } from '../exchange/read-assessment-file';

/** Why a chosen file was not opened; `not-loaded`: what reads files could not be fetched, without network at the first visit. */
export type ChosenFileProblem = FileProblem | { readonly kind: 'not-loaded' };

/**
 * The assessment in a file that the user chose, in memory only; a file that is far too large is not even read. What
 * reads files is fetched when one is chosen: the first screen comes without it.
 */
export async function readChosenFile(file: File): Promise<Result<ReadFile, ChosenFileProblem>> {
  const reader = await import('../exchange/read-assessment-file').catch(() => null);
  if (!reader) return failure({ kind: 'not-loaded' });
  const { largestSealedFileInBytes, readAssessmentFile } = reader;
  if (file.size > largestSealedFileInBytes)
    return failure({ kind: 'too-large', sizeInBytes: file.size, limitInBytes: largestSealedFileInBytes });
  return readAssessmentFile(new Uint8Array(await file.arrayBuffer()));
}
