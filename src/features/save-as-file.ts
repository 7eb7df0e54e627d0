import type { Assessment } from '../domain/assessment';
import type { Edition } from '../domain/edition';
import { writeAssessmentFile } from '../exchange/write-assessment-file';
import { saveFile } from './save-file';

/** Saves the assessment as a file that Lacuna can open again (PRODUCT, contract 3); for an edition, give what `inEdition` made. */
export function saveAsFile(assessment: Assessment, edition: Edition = 'internal'): void {
  const { fileName, text } = writeAssessmentFile(assessment, edition);
  saveFile(fileName, new Blob([text], { type: 'application/json' }));
}
