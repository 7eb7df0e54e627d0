import type { Assessment } from '../domain/assessment';
import type { Edition } from '../domain/edition';
import { fileFromAssessment } from '../formats/assessment-file';
import { saveFile } from './save-file';

/**
 * Saves the assessment as a file that Lacuna can open again (PRODUCT, contract 3). Where what names and seals files
 * cannot be fetched, the file has a plain name and no checksum: the way out must not depend on a network.
 * For an edition, give what `inEdition` made.
 */
export async function saveAsFile(assessment: Assessment, edition: Edition = 'internal'): Promise<void> {
  const writer = await import('../exchange/write-assessment-file').catch(() => null);
  const { fileName, text } = writer?.writeAssessmentFile(assessment, edition) ?? {
    fileName: 'lacuna.lacuna.json',
    text: `${JSON.stringify(fileFromAssessment(assessment), null, 2)}\n`,
  };
  saveFile(fileName, new Blob([text], { type: 'application/json' }));
}

/** Whether there is a choice to make before it is saved (`SaveChoice.tsx`). */
export const hasFiles = ({ attachments }: Assessment): boolean => Object.keys(attachments).length > 0;
