import { type BlankOptions, buildBlank } from '../report/build/blank/build-blank';
import { renderDocx } from '../report/docx/render-docx';
import { renderHtml } from '../report/html/render-html';
import { styleFromDisk } from '../report/html/style-from-disk';
import { assetsFromDisk } from '../report/pdf/assets-from-disk';
import { renderPdf } from '../report/pdf/render-pdf';
import type { Io } from './command';
import { docxBytes } from './make-docx-file';
import { pdfBytes } from './make-pdf-file';

/** Makes a file of a paper to fill in, or null after a sentence. */
type MakeBlank = (options: BlankOptions & { readonly isFillable: boolean }, io: Io) => Promise<Uint8Array | null>;

/** The formats of `lacuna blank --format`, each with how it is made. */
export const blankFormats: ReadonlyMap<string, MakeBlank> = new Map<string, MakeBlank>([
  [
    'pdf',
    async (options, io) => {
      const assets = await assetsFromDisk();
      const { isFillable } = options;
      return pdfBytes(assets.ok ? await renderPdf(buildBlank(options), assets.value, { isFillable }) : assets, io);
    },
  ],
  ['docx', async (options, io) => docxBytes(await renderDocx(buildBlank(options)), io)],
  ['html', async (options) => renderHtml(buildBlank(options), await styleFromDisk())],
]);
