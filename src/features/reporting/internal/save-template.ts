import type { ReportTemplate } from '../../../domain/report-template';
import { saveFile } from '../../save-file';

/** Saves the template as a file that another device can open; where what names it can't be fetched, nothing happens. */
export async function saveTemplate(template: ReportTemplate): Promise<void> {
  const { writeTemplateFile } = await import('../../../exchange/template-file');
  const { fileName, text } = writeTemplateFile(template);
  saveFile(fileName, new Blob([text], { type: 'application/json' }));
}
