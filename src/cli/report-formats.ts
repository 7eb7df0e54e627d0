import { buildReport } from '../report/build/build-report';
import type { ReportOptions } from '../report/build/context';
import { buildWorkbook } from '../report/build/workbook/build-workbook';
import { renderCsv } from '../report/csv/render-csv';
import { renderHtml } from '../report/html/render-html';
import { styleFromDisk } from '../report/html/style-from-disk';
import type { SheetId } from '../report/model/workbook';
import { renderXlsx } from '../report/xlsx/render-xlsx';
import type { Io } from './command';
import { renderPdfFile } from './render-pdf-file';

/** What to make a file of: the report's options, and the sheet where a format holds one only. */
export interface FormatOptions extends ReportOptions {
  readonly sheet: SheetId;
}

/** Makes a file of the report, or null after a sentence. */
type RenderFormat = (options: FormatOptions, io: Io) => Promise<Uint8Array | null>;

/** The formats of `lacuna report --format`, each with how it is made. */
export const reportFormats: ReadonlyMap<string, RenderFormat> = new Map<string, RenderFormat>([
  ['pdf', (options, io) => renderPdfFile(buildReport(options), io)],
  ['html', async (options) => renderHtml(buildReport(options), await styleFromDisk())],
  ['xlsx', async (options) => renderXlsx(buildWorkbook(options))],
  ['csv', async (options) => renderCsv(buildWorkbook(options), options.sheet)],
]);
