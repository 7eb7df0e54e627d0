import type { Assessment } from '../domain/assessment';
import { fileFromAssessment } from '../formats/assessment-file';
import { saveFile } from './save-file';

/**
 * Saves the assessment as a file that Lacuna can open again (PRODUCT, contract 3). Where what names and seals files
 * cannot be fetched, the file has a plain name and no checksum: the way out must not depend on a network.
 */
export async function saveAsFile(assessment: Assessment): Promise<void> {
  const writer = await import('../exchange/write-assessment-file').catch(() => null);
  const { fileName, text } = writer?.writeAssessmentFile(assessment) ?? {
    fileName: 'lacuna.lacuna.json',
    text: `${JSON.stringify(fileFromAssessment(assessment), null, 2)}\n`,
  };
  saveFile(fileName, new Blob([text], { type: 'application/json' }));
}
