import { failure, type Result, success } from '../base/result';
import type { FileBytes } from '../domain/ports';
import type { FileProblem } from '../exchange/file-problem';
import { isZip } from '../exchange/is-zip';
import { largestFileInBytes, readAssessmentFile, type ReadFile } from '../exchange/read-assessment-file';
import { readBytes } from '../exchange/read-bytes';
import { largestPackageInBytes } from '../exchange/package-names';

/** What a chosen file, or package, holds. */
export interface ChosenFile extends ReadFile {
  /** Attached files by hash; none in a file that is no package. */
  readonly files: ReadonlyMap<string, FileBytes>;
  /** Files that are named and are not in here. */
  readonly missing: readonly string[];
}

export type ChosenFileProblem = FileProblem | { readonly kind: 'unreadable' | 'unloaded' };

type Read = Result<ChosenFile, ChosenFileProblem>;

/** The assessment in a file or package that the user chose, in memory only; what is far too large is not even read. */
export async function readChosenFile(file: File): Promise<Read> {
  const start = await readBytes(file.slice(0, 4));
  if (!start.ok) return start;
  const isPackage = isZip(start.value);
  const limitInBytes = isPackage ? largestPackageInBytes : largestFileInBytes;
  if (file.size > limitInBytes) return failure({ kind: 'too-large', sizeInBytes: file.size, limitInBytes });
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  return isPackage ? readPackageLater(bytes.value) : readAlone(bytes.value);
}

function readAlone(bytes: FileBytes): Read {
  const read = readAssessmentFile(bytes);
  if (!read.ok) return read;
  const named = Object.values(read.value.assessment.attachments).map(({ hash }) => hash);
  return success({ ...read.value, files: new Map(), missing: [...new Set(named)] });
}

/** Few people open packages: what unpacks them is loaded when one is chosen. */
async function readPackageLater(bytes: FileBytes): Promise<Read> {
  const reader = await import('../exchange/read-package').then(success, () => failure({ kind: 'unloaded' as const }));
  return reader.ok ? reader.value.readPackage(bytes) : reader;
}
