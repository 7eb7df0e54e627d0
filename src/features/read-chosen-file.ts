import { failure, type Result } from '../base/result';
import type { FileProblem } from '../exchange/file-problem';
import { largestSealedFileInBytes, readAssessmentFile, type ReadFile } from '../exchange/read-assessment-file';

/** The assessment in a file that the user chose, in memory only; a file that is far too large is not even read. */
export async function readChosenFile(file: File): Promise<Result<ReadFile, FileProblem>> {
  if (file.size > largestSealedFileInBytes)
    return failure({ kind: 'too-large', sizeInBytes: file.size, limitInBytes: largestSealedFileInBytes });
  return readAssessmentFile(new Uint8Array(await file.arrayBuffer()));
}
