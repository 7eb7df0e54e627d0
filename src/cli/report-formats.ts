import { makeCsv, makeHtml, makeXlsx, type ReportRequest } from '../report/making/make-file';
import { styleFromDisk } from '../report/html/style-from-disk';
import type { SheetId } from '../report/model/workbook';
import type { Io } from './command';
import { makeDocxFile } from './make-docx-file';
import { makePdfFile } from './make-pdf-file';

/** What to make a file of: the report's options, and the sheet where a format holds one only. */
export interface FormatOptions extends ReportRequest {
  readonly sheet: SheetId;
}

/** Makes a file of the report, or null after a sentence. */
type MakeFormat = (options: FormatOptions, io: Io) => Promise<Uint8Array | null>;

/** The formats of `lacuna report --format`, each with how it is made. */
export const reportFormats: ReadonlyMap<string, MakeFormat> = new Map<string, MakeFormat>([
  ['pdf', makePdfFile],
  ['docx', makeDocxFile],
  ['html', async (options) => makeHtml(options, await styleFromDisk())],
  ['xlsx', (options) => makeXlsx(options)],
  ['csv', (options) => makeCsv(options, options.sheet)],
]);
