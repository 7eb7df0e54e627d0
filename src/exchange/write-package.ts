import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { Assessment } from '../domain/assessment';
import type { Edition } from '../domain/edition';
import { filesOf } from '../domain/attachment';
import type { FileBytes } from '../domain/ports';
import { assessmentEntry, fileEntry, missingEntry } from './package-names';
import { fileNameStem } from './file-name';
import { writeAssessmentFile } from './write-assessment-file';

export interface WrittenPackage {
  readonly fileName: string;
  /** The bytes of the zip in order; put behind one another they are the file, and no large file is copied on the way. */
  readonly parts: readonly FileBytes[];
  /** Hashes of files that are named and were not given. */
  readonly missing: readonly string[];
}

/**
 * The assessment with its attached files in one zip: `assessment.lacuna.json` and `files/<hash>`. A file that is not
 * given is said to be missing, inside as well. The same assessment and files always give the same bytes. For an
 * edition, give what `inEdition` made, and name the edition.
 */
export function writePackage(
  assessment: Assessment,
  files: ReadonlyMap<string, FileBytes>,
  edition: Edition = 'internal',
): WrittenPackage {
  const hashes = [...filesOf(assessment.attachments).keys()].toSorted();
  const missing = hashes.filter((hash) => !files.has(hash));
  const parts: FileBytes[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    parts.push(chunk);
  });
  const { text } = writeAssessmentFile(assessment, edition);
  add(zip, new ZipDeflate(assessmentEntry, { level: 6 }), new TextEncoder().encode(text));
  for (const hash of hashes) {
    const bytes = files.get(hash);
    // Scans and PDFs are compressed already.
    add(zip, new ZipPassThrough(bytes ? fileEntry(hash) : missingEntry(hash)), bytes ?? new Uint8Array());
  }
  zip.end();
  return { fileName: `${fileNameStem(assessment, edition)}.lacuna`, parts, missing };
}

/** A moment of its own would make every package another one. */
const moment = new Date(2000, 0, 1);

function add(zip: Zip, entry: ZipDeflate | ZipPassThrough, bytes: FileBytes): void {
  entry.mtime = moment;
  zip.add(entry);
  entry.push(bytes, true);
}
