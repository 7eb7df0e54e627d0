import { failure, success, type Result } from '../../base/result';
import type { PdfProblem } from './pdf-output';
import type { PdfAssets } from './render-pdf';
import { shaperFrom } from './text/shaper';
import type { FaceName } from './text/type-style';

export interface AssetAddresses {
  readonly shaper: string;
  readonly fonts: Readonly<Record<FaceName, string>>;
}

/** Fetches fonts and shaper, each once. */
export async function loadAssets({ shaper, fonts }: AssetAddresses): Promise<Result<PdfAssets, PdfProblem>> {
  try {
    const [wasm, text, textItalic, textStrong, label, labelItalic, labelStrong, arabic] = await Promise.all([
      bytesAt(shaper),
      bytesAt(fonts.text),
      bytesAt(fonts.textItalic),
      bytesAt(fonts.textStrong),
      bytesAt(fonts.label),
      bytesAt(fonts.labelItalic),
      bytesAt(fonts.labelStrong),
      bytesAt(fonts.arabic),
    ]);
    const loaded = { text, textItalic, textStrong, label, labelItalic, labelStrong, arabic };
    return success({ fonts: loaded, loadShaper: shaperFrom(wasm) });
  } catch (thrown) {
    return failure({ kind: 'asset-missing', file: thrown instanceof Error ? thrown.message : String(thrown) });
  }
}

/** A page opened from a file may fetch nothing, not even data it carries; so data addresses are decoded here. */
async function bytesAt(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const data = /^data:[^,]*;base64,(.*)$/s.exec(address);
  if (data !== null) return bytesFromBase64(data[1] ?? '');
  const response = await fetch(address);
  if (!response.ok) throw new Error(address);
  return new Uint8Array(await response.arrayBuffer());
}

function bytesFromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
