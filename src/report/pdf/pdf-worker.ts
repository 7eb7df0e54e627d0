import type { Result } from '../../base/result';
import type { Report } from '../model/block';
import { loadAssets, type AssetAddresses } from './load-assets';
import type { PdfOutput, PdfProblem } from './pdf-output';
import { renderPdf, type PdfAssets } from './render-pdf';

/** What the page asks this worker; it answers each message with one `Result`. */
export interface PdfRequest {
  readonly report: Report;
  readonly addresses: AssetAddresses;
}

let assets: Promise<Result<PdfAssets, PdfProblem>> | null = null;

self.onmessage = async ({ data }: MessageEvent<PdfRequest>): Promise<void> => {
  const result = await answer(data);
  if (!result.ok) assets = null;
  self.postMessage(result, { transfer: result.ok ? [result.value.bytes.buffer] : [] });
};

async function answer({ report, addresses }: PdfRequest): Promise<Result<PdfOutput, PdfProblem>> {
  const loaded = await (assets ??= loadAssets(addresses));
  return loaded.ok ? renderPdf(report, loaded.value) : loaded;
}
