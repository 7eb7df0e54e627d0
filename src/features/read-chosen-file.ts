import { failure, type Result } from '../base/result';
import type { FileProblem } from '../exchange/file-problem';
import type { ReadFile } from '../exchange/read-assessment-file';

/**
 * The assessment in a file that the user chose, in memory only; a file that is far too large is not even read. What
 * checks a file is fetched when one is chosen: the first screen is shown without it.
 */
export async function readChosenFile(file: File): Promise<Result<ReadFile, FileProblem>> {
  const { largestSealedFileInBytes, readAssessmentFile } = await import('../exchange/read-assessment-file');
  if (file.size > largestSealedFileInBytes)
    return failure({ kind: 'too-large', sizeInBytes: file.size, limitInBytes: largestSealedFileInBytes });
  return readAssessmentFile(new Uint8Array(await file.arrayBuffer()));
}
