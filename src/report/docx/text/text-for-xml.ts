import { visibleText } from '../../../i18n/visible-text';

/**
 * The text as a DOCX can hold it: one kind of line end, tabs as spaces, and everything that XML has no room for shown
 * instead of dropped. Programs refuse a file with one such character in it, and the library takes some out unseen.
 */
export function textForXml(text: string): string {
  return visibleText(text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replaceAll('\t', ' ')).replace(
    /[\p{Surrogate}\ufffe\uffff]/gu,
    '\ufffd',
  );
}
