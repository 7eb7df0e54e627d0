import type { Assessment } from '../domain/assessment';
import { fileFromAssessment } from '../formats/assessment-file';
import { fileNameStem } from './file-name';
import { checksumOf } from './checksum';

export interface WrittenFile {
  readonly fileName: string;
  readonly text: string;
}

/** The assessment as a file: the same assessment always gives the same text, in lines that one can compare. */
export function writeAssessmentFile(assessment: Assessment): WrittenFile {
  const { format, version, ...contents } = fileFromAssessment(assessment);
  const file = { format, version, checksum: checksumOf({ format, version, ...contents }), ...contents };
  return { fileName: `${fileNameStem(assessment)}.lacuna.json`, text: `${JSON.stringify(file, null, 2)}\n` };
}
