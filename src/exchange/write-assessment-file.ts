import type { Assessment } from '../domain/assessment';
import type { Edition } from '../domain/edition';
import { fileFromAssessment } from '../formats/assessment-file';
import { fileNameStem } from './file-name';
import { checksumOf } from './checksum';

export interface WrittenFile {
  readonly fileName: string;
  readonly text: string;
}

/**
 * The assessment as a file: the same assessment always gives the same text, in lines that one can compare. For an
 * edition, give what `inEdition` made of it, and name the edition.
 */
export function writeAssessmentFile(assessment: Assessment, edition: Edition = 'internal'): WrittenFile {
  const { format, version, ...contents } = fileFromAssessment(assessment);
  const file = { format, version, checksum: checksumOf({ format, version, ...contents }), ...contents };
  return { fileName: `${fileNameStem(assessment, edition)}.lacuna.json`, text: `${JSON.stringify(file, null, 2)}\n` };
}
