import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { failure, success, type Result } from '../../base/result';
import { fontFiles } from './font-files';
import type { PdfProblem } from './pdf-output';
import type { PdfAssets } from './render-pdf';
import { shaperFrom } from './text/shaper';

/** Fonts and shaper for the command line and tests; the app loads them by address instead. */
export async function assetsFromDisk(): Promise<Result<PdfAssets, PdfProblem>> {
  const font = (file: string): URL => new URL(`./fonts/${file}`, import.meta.url);
  const shaper = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz.wasm');
  try {
    const fonts = {
      text: await bytesOf(font(fontFiles.text)),
      textItalic: await bytesOf(font(fontFiles.textItalic)),
      textStrong: await bytesOf(font(fontFiles.textStrong)),
      label: await bytesOf(font(fontFiles.label)),
      labelItalic: await bytesOf(font(fontFiles.labelItalic)),
      labelStrong: await bytesOf(font(fontFiles.labelStrong)),
      arabic: await bytesOf(font(fontFiles.arabic)),
    };
    const wasm = await bytesOf(shaper);
    return success({ fonts, loadShaper: shaperFrom(wasm) });
  } catch (thrown) {
    return failure({ kind: 'asset-missing', file: thrown instanceof Error ? thrown.message : String(thrown) });
  }
}

const bytesOf = async (file: string | URL): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await readFile(file));
