import { type IParagraphOptions, Paragraph } from 'docx';
import type { Setting } from '../setting';

/** A paragraph in the direction of the report. */
export function paragraphIn(setting: Setting, options: IParagraphOptions): Paragraph {
  return new Paragraph(setting.direction === 'rtl' ? { bidirectional: true, ...options } : options);
}
