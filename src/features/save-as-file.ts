import type { Assessment } from '../domain/assessment';
import { writeAssessmentFile } from '../exchange/write-assessment-file';
import { saveFile } from './save-file';

/** Saves the assessment as a file that Lacuna can open again (PRODUCT, contract 3). */
export function saveAsFile(assessment: Assessment): void {
  const { fileName, text } = writeAssessmentFile(assessment);
  saveFile(fileName, new Blob([text], { type: 'application/json' }));
}

/** Whether there is a choice to make before it is saved (`SaveChoice.tsx`). */
export const hasFiles = ({ attachments }: Assessment): boolean => Object.keys(attachments).length > 0;
