import { assertNever } from '../../base/assert';
import { failure, type Result, success } from '../../base/result';
import pageStyle from '../html/page.css?inline';
import reportStyle from '../html/report.css?inline';
import { type AssetAddresses, loadAssets } from '../pdf/load-assets';
import type { PdfOutput, PdfProblem } from '../pdf/pdf-output';
import type { PdfAssets } from '../pdf/render-pdf';
import {
  type BlankRequest,
  makeBlankDocx,
  makeBlankPdf,
  makeCsv,
  makeDocx,
  makeHtml,
  makePdf,
  makeXlsx,
  type ReportRequest,
  type Workshop,
} from './make-file';
import type { ReportFormat } from './report-format';

/** What the page asks: to make a file, or for the picture of a page of the last PDF made. */
export type Question =
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
  | { readonly kind: 'page'; readonly page: number };

/** What the worker says; each question ends with `made` or `page`. */
export type Reply =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'made'; readonly result: Result<MadeFile, PdfProblem> }
  /** A page as SVG text. */
  | { readonly kind: 'page'; readonly page: number; readonly picture: string };

/** A finished file; only a PDF has pages, and fonts that may lack a character. */
export interface MadeFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  readonly missingCharacters: readonly string[];
}

let assets: Promise<Result<PdfAssets, PdfProblem>> | null = null;
let pictureOf: PdfOutput['pictureOf'] = () => '';

self.onmessage = async ({ data }: MessageEvent<Question>): Promise<void> => {
  if (data.kind === 'page') {
    say({ kind: 'page', page: data.page, picture: pictureOf(data.page) });
    return;
  }
  const result = await (data.kind === 'make' ? made(data) : madeBlank(data)).catch((thrown: unknown) => {
    const detail = thrown instanceof Error ? thrown.message : String(thrown);
    return failure({ kind: 'renderer-failed', detail } as const);
  });
  say({ kind: 'made', result }, result.ok ? [result.value.bytes.buffer] : []);
};

type Making = Extract<Question, { readonly kind: 'make' }>;

async function made({ format, request, addresses }: Making): Promise<Result<MadeFile, PdfProblem>> {
  switch (format) {
    case 'pdf':
      return madePdf(addresses, (workshop) => makePdf(request, workshop));
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
  if (format === 'pdf') return madePdf(addresses, (workshop) => makeBlankPdf(request, workshop));
  const written = await makeBlankDocx(request);
  return written.ok ? withoutPages(written.value.bytes) : written;
}

async function madePdf(
  addresses: AssetAddresses,
  make: (workshop: Workshop) => Promise<Result<PdfOutput, PdfProblem>>,
): Promise<Result<MadeFile, PdfProblem>> {
  const result = await make({
    loadPdfAssets: () => (assets ??= loadAssets(addresses)),
    onProgress: (share) => say({ kind: 'progress', share }),
  });
  if (!result.ok) {
    assets = null;
    return result;
  }
  const { bytes, pages, missingCharacters } = result.value;
  pictureOf = (page) => result.value.pictureOf(page);
  return success({ bytes, pages, missingCharacters });
}

const withoutPages = (bytes: Uint8Array<ArrayBuffer>): Result<MadeFile, never> =>
  success({ bytes, pages: 0, missingCharacters: [] });

function say(reply: Reply, transfer: Transferable[] = []): void {
  self.postMessage(reply, { transfer });
}
