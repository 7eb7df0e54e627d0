import { assertNever } from '../../base/assert';
import { failure, type Result, success } from '../../base/result';
import type { TrainingOptions } from '../build/training/build-training';
import type { Report } from '../model/block';
import pageStyle from '../html/page.css?inline';
import reportStyle from '../html/report.css?inline';
import { type AssetAddresses, loadAssets } from '../pdf/load-assets';
import type { PdfOutput, PdfProblem } from '../pdf/pdf-output';
import type { PdfAssets } from '../pdf/render-pdf';
import {
  type BlankRequest,
  makeBeginning,
  makeBlankDocx,
  makeBlankPdf,
  makeCsv,
  makeDocx,
  makeHtml,
  makePdf,
  makeTrainingPdf,
  makeTree,
  makeXlsx,
  type ReportRequest,
  type Supply,
} from './make-file';
import { createPagePictures, type PagePictures } from './page-pictures';
import type { ReportFormat } from './report-format';

/** What the page asks: to make ready before a file is wanted, to make one, for the report as a tree, or for the picture of a page of the last PDF made. */
export type Question =
  | { readonly kind: 'prepare'; readonly request: ReportRequest; readonly addresses: AssetAddresses }
  | {
      readonly kind: 'make';
      readonly format: ReportFormat;
      readonly request: ReportRequest;
      readonly addresses: AssetAddresses;
    }
  | {
      readonly kind: 'make-blank';
      readonly format: 'pdf' | 'docx';
      readonly request: BlankRequest;
      readonly addresses: AssetAddresses;
    }
  | { readonly kind: 'make-training'; readonly request: TrainingOptions; readonly addresses: AssetAddresses }
  | { readonly kind: 'read'; readonly request: ReportRequest }
  | { readonly kind: 'picture'; readonly id: number; readonly page: number; readonly widthInPixels: number };

/** What the worker says; each question but `prepare` ends with `made`, `read` or `picture`. */
export type Reply =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'made'; readonly result: Result<MadeFile, PdfProblem> }
  | { readonly kind: 'read'; readonly result: Result<Report, PdfProblem> }
  /** null where this browser draws on no canvas outside the page. */
  | { readonly kind: 'picture'; readonly id: number; readonly picture: ImageBitmap | null };

/** A finished file; only a PDF has pages, and fonts that may lack a character. */
export interface MadeFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  readonly missingCharacters: readonly string[];
}

let assets: Promise<Result<PdfAssets, PdfProblem>> | null = null;
let pictureOf: PagePictures = () => null;
let isAsked = false;

self.onmessage = async ({ data }: MessageEvent<Question>): Promise<void> => {
  isAsked ||= data.kind !== 'prepare';
  switch (data.kind) {
    case 'prepare':
      await prepare(data).catch(() => undefined); // what fails here is told by the question that needs it
      break;
    case 'make':
    case 'make-blank':
    case 'make-training': {
      const result = await madeFile(data).catch(failed);
      say({ kind: 'made', result }, result.ok ? [result.value.bytes.buffer] : []);
      break;
    }
    case 'read':
      say({ kind: 'read', result: read(data.request) });
      break;
    case 'picture': {
      const picture = pictureOf(data.page, data.widthInPixels);
      say({ kind: 'picture', id: data.id, picture }, picture === null ? [] : [picture]);
      break;
    }
    default:
      assertNever(data);
  }
};

const assetsAt = (addresses: AssetAddresses): Promise<Result<PdfAssets, PdfProblem>> =>
  (assets ??= loadAssets(addresses));

function failed(thrown: unknown): Result<never, PdfProblem> {
  return failure({ kind: 'renderer-failed', detail: thrown instanceof Error ? thrown.message : String(thrown) });
}

function read(request: ReportRequest): Result<Report, PdfProblem> {
  try {
    return success(makeTree(request));
  } catch (thrown) {
    return failed(thrown);
  }
}

/**
 * Sets the beginning of a report several times and throws it away, since code that has run often runs fast. A real
 * question ends it after the round under way.
 */
async function prepare({ request, addresses }: Extract<Question, { readonly kind: 'prepare' }>): Promise<void> {
  for (let round = 0; round < roundsOfPreparing && !isAsked; round++) {
    await makeBeginning(request, { loadPdfAssets: () => assetsAt(addresses) });
    await new Promise((resolve) => setTimeout(resolve)); // lets a question in
  }
}

const roundsOfPreparing = 4;

function madeFile(
  data: Exclude<Extract<Question, { readonly addresses: AssetAddresses }>, { readonly kind: 'prepare' }>,
): Promise<Result<MadeFile, PdfProblem>> {
  switch (data.kind) {
    case 'make':
      return made(data);
    case 'make-blank':
      return madeBlank(data);
    case 'make-training':
      return madePdf(data.addresses, (supply) => makeTrainingPdf(data.request, supply));
  }
}

type Making = Extract<Question, { readonly kind: 'make' }>;

async function made({ format, request, addresses }: Making): Promise<Result<MadeFile, PdfProblem>> {
  switch (format) {
    case 'pdf':
      return madePdf(addresses, (supply) => makePdf(request, supply));
    case 'docx': {
      const written = await makeDocx(request);
      return written.ok ? withoutPages(written.value.bytes) : written;
    }
    case 'html':
      return withoutPages(await makeHtml(request, `${pageStyle}\n${reportStyle}`));
    case 'xlsx':
      return withoutPages(await makeXlsx(request));
    case 'csv':
      return withoutPages(await makeCsv(request, 'answers'));
    default:
      return assertNever(format);
  }
}

async function madeBlank({
  format,
  request,
  addresses,
}: Extract<Question, { readonly kind: 'make-blank' }>): Promise<Result<MadeFile, PdfProblem>> {
  if (format === 'pdf') return madePdf(addresses, (supply) => makeBlankPdf(request, supply));
  const written = await makeBlankDocx(request);
  return written.ok ? withoutPages(written.value.bytes) : written;
}

async function madePdf(
  addresses: AssetAddresses,
  make: (supply: Supply) => Promise<Result<PdfOutput, PdfProblem>>,
): Promise<Result<MadeFile, PdfProblem>> {
  const result = await make({
    loadPdfAssets: () => assetsAt(addresses),
    onProgress: (share) => say({ kind: 'progress', share }),
  });
  if (!result.ok) {
    assets = null;
    return result;
  }
  const { bytes, pages, missingCharacters } = result.value;
  pictureOf = await createPagePictures(result.value);
  return success({ bytes, pages, missingCharacters });
}

const withoutPages = (bytes: Uint8Array<ArrayBuffer>): Result<MadeFile, never> =>
  success({ bytes, pages: 0, missingCharacters: [] });

function say(reply: Reply, transfer: Transferable[] = []): void {
  self.postMessage(reply, { transfer });
}
