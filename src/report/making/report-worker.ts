import type { Result } from '../../base/result';
import { type AssetAddresses, loadAssets } from '../pdf/load-assets';
import type { PdfOutput, PdfProblem } from '../pdf/pdf-output';
import type { PdfAssets } from '../pdf/render-pdf';
import { makePdf, type ReportRequest } from './make-file';

/** What the page asks: to make a file, or for the picture of a page of the last one made. */
export type Question =
  | { readonly kind: 'make'; readonly request: ReportRequest; readonly addresses: AssetAddresses }
  | { readonly kind: 'page'; readonly page: number };

/** What the worker says; each question ends with `made` or `page`. */
export type Reply =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'made'; readonly result: Result<MadePdf, PdfProblem> }
  /** A page as SVG text. */
  | { readonly kind: 'page'; readonly page: number; readonly picture: string };

export type MadePdf = Omit<PdfOutput, 'pictureOf'>;

let assets: Promise<Result<PdfAssets, PdfProblem>> | null = null;
let pictureOf: PdfOutput['pictureOf'] = () => '';

self.onmessage = async ({ data }: MessageEvent<Question>): Promise<void> => {
  if (data.kind === 'page') say({ kind: 'page', page: data.page, picture: pictureOf(data.page) });
  else await make(data.request, data.addresses);
};

async function make(request: ReportRequest, addresses: AssetAddresses): Promise<void> {
  const result = await makePdf(request, {
    loadPdfAssets: () => (assets ??= loadAssets(addresses)),
    onProgress: (share) => say({ kind: 'progress', share }),
  });
  if (!result.ok) {
    assets = null;
    say({ kind: 'made', result });
    return;
  }
  const { pictureOf: pictures, ...made } = result.value;
  pictureOf = pictures;
  say({ kind: 'made', result: { ok: true, value: made } }, [made.bytes.buffer]);
}

function say(reply: Reply, transfer: Transferable[] = []): void {
  self.postMessage(reply, { transfer });
}
