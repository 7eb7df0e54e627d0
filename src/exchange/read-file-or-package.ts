import { failure, type Result, success } from '../base/result';
import type { FileBytes } from '../domain/ports';
import { filesOf } from '../domain/attachment';
import type { FileProblem } from './file-problem';
import { dataInPdf } from './data-in-pdf';
import { isForm } from './is-form';
import { isZip } from './is-zip';
import { readAssessmentFile, type ReadFile } from './read-assessment-file';
import { readPackage, type ReadPackage } from './read-package';

/** The assessment in a file, in a report that carries it, or with its attached files in a package; whatever the bytes, nothing is thrown. */
export async function readFileOrPackage(bytes: FileBytes): Promise<Result<ReadPackage, FileProblem>> {
  if (isZip(bytes)) return readPackage(bytes);
  const read = readAssessmentFile(dataInPdf(bytes) ?? bytes);
  if (read.ok) return success(withoutFiles(read.value));
  const isPdf = read.error.kind === 'not-our-file' && read.error.looksLike === 'pdf';
  return isPdf && isForm(bytes) ? failure({ kind: 'not-our-file', looksLike: 'form' }) : read;
}

/** A file alone holds none of the files that it names. */
export function withoutFiles(read: ReadFile): ReadPackage {
  return { ...read, files: new Map(), missing: [...filesOf(read.assessment.attachments).keys()] };
}
