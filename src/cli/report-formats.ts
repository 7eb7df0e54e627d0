import { buildReport } from '../report/build/build-report';
import type { ReportOptions } from '../report/build/context';
import type { Io } from './command';
import { renderPdfFile } from './render-pdf-file';

/** Makes a file of the report, or null after a sentence. */
type RenderFormat = (options: ReportOptions, io: Io) => Promise<string | Uint8Array | null>;

/** The formats of `lacuna report --format`, each with how it is made. */
export const reportFormats: ReadonlyMap<string, RenderFormat> = new Map<string, RenderFormat>([
  ['pdf', (options, io) => renderPdfFile(buildReport(options), io)],
]);
