import type { ReportRequest } from '../report/making/make-file';
import type { Io } from './command';
import { makeDocxFile } from './make-docx-file';
import { makePdfFile } from './make-pdf-file';

/** Makes a file of the report, or null after a sentence. */
type MakeFormat = (request: ReportRequest, io: Io) => Promise<string | Uint8Array | null>;

/** The formats of `lacuna report --format`, each with how it is made. */
export const reportFormats: ReadonlyMap<string, MakeFormat> = new Map<string, MakeFormat>([
  ['pdf', makePdfFile],
  ['docx', makeDocxFile],
]);
