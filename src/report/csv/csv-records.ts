import { mayBecomeFormula } from '../model/formula-beginning';

/** Without it, Excel takes the letters for those of an old code page. */
const byteOrderMark = '\ufeff';

/** Records as the bytes of a CSV file that every spreadsheet program opens in the right letters, and none computes. */
export function csvFromRecords(records: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${byteOrderMark}${records.map(line).join('')}`);
}

const line = (fields: readonly string[]): string => `${fields.map(field).join(',')}\r\n`;

/** Quoted always, so that no separator, quote, blank or line end of a text is taken for the file's own. */
const field = (text: string): string => `"${safe(text).replaceAll('"', '""')}"`;

/** See the README: the apostrophe is what a person types to keep such a text a text. */
const safe = (text: string): string => (mayBecomeFormula(text) ? `'${text}` : text);
