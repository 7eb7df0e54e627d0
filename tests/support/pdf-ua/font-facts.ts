import type { PDFDict } from '@cantoo/pdf-lib';
import { PDFArray, PDFNumber } from '@cantoo/pdf-lib';
import { bytesOf, dictAt, itemsAt, itemsOf, nameAt, numberAt, streamAt } from './objects';
import type { PageContent } from './page-content';

/** A composite font as the file has it, and the codes that pages show with it. */
export interface FontFacts {
  readonly name: string;
  readonly dict: PDFDict;
  readonly cidFont: PDFDict | null;
  readonly descriptor: PDFDict | null;
  readonly codes: readonly number[];
  /** Text by code, from ToUnicode. */
  readonly texts: ReadonlyMap<number, string> | null;
  /** In thousandths, as the dictionary says. */
  widthOf(code: number): number;
  glyphOf(code: number): number;
  readonly program: FontProgram | null;
}

export interface FontProgram {
  readonly glyphCount: number;
  readonly tables: readonly string[];
  /** In thousandths. */
  advanceOf(glyph: number): number;
}

/** The fonts that show something, each once. */
export function fontsOf(pages: readonly PageContent[]): readonly FontFacts[] {
  const codesByFont = new Map<PDFDict, Set<number>>();
  for (const { font, bytes } of pages.flatMap(({ drawn }) => drawn)) {
    if (font === null) continue;
    const codes = codesByFont.get(font) ?? new Set();
    codesByFont.set(font, codes);
    for (let at = 0; at + 1 < bytes.length; at += 2) codes.add((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0));
  }
  return [...codesByFont].map(([dict, codes]) => factsOf(dict, [...codes]));
}

function factsOf(dict: PDFDict, codes: readonly number[]): FontFacts {
  const [first] = itemsAt(dict, 'DescendantFonts');
  const cidFont = first === undefined ? null : dictAt(dict.context.obj({ font: first }), 'font');
  const descriptor = dictAt(cidFont, 'FontDescriptor');
  const map = streamAt(cidFont, 'CIDToGIDMap');
  const glyphs = map === null ? null : bytesOf(map);
  const file = streamAt(descriptor, 'FontFile2');
  const toUnicode = streamAt(dict, 'ToUnicode');
  const widths = widthsOf(cidFont);
  return {
    name: nameAt(dict, 'BaseFont') ?? '',
    dict,
    cidFont,
    descriptor,
    codes,
    texts: toUnicode === null ? null : textsOf(Buffer.from(bytesOf(toUnicode)).toString('latin1')),
    widthOf: (code) => widths.get(code) ?? numberAt(cidFont, 'DW') ?? 1000,
    glyphOf: (code) => (glyphs === null ? code : (glyphs[code * 2] ?? 0) * 256 + (glyphs[code * 2 + 1] ?? 0)),
    program: file === null ? null : programOf(bytesOf(file)),
  };
}

/** "1 [500 600] 7 9 250": from code 1 on one by one, and 7 to 9 alike. */
function widthsOf(cidFont: PDFDict | null): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const items = itemsAt(cidFont, 'W');
  for (let at = 0; at < items.length;) {
    const [from, next, width] = [numberOf(items[at]), items[at + 1], items[at + 2]];
    if (next instanceof PDFArray) {
      itemsOf(next).forEach((each, index) => widths.set(from + index, numberOf(each)));
      at += 2;
    } else {
      for (let code = from; code <= numberOf(next); code++) widths.set(code, numberOf(width));
      at += 3;
    }
  }
  return widths;
}

const numberOf = (value: unknown): number => (value instanceof PDFNumber ? value.asNumber() : NaN);

/** The single mappings of a CMap, which are all that we write. */
function textsOf(cmap: string): ReadonlyMap<number, string> {
  const pairs = [...cmap.matchAll(/<([\dA-Fa-f]{4})>\s*<([\dA-Fa-f]*)>/g)];
  const inRanges = /begincodespacerange[\s\S]*?endcodespacerange/.exec(cmap);
  const end = (inRanges?.index ?? 0) + (inRanges?.[0].length ?? 0);
  return new Map(
    pairs
      .filter(({ index }) => index >= end)
      .map(([, code = '', units = '']) => [
        parseInt(code, 16),
        String.fromCharCode(...(units.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16))),
      ]),
  );
}

function programOf(bytes: Uint8Array): FontProgram {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const at = 12 + index * 16;
      return [Buffer.from(bytes.subarray(at, at + 4)).toString('latin1'), view.getUint32(at + 8)] as const;
    }),
  );
  const tableAt = (tag: string): number => tables.get(tag) ?? 0;
  const perEm = view.getUint16(tableAt('head') + 18);
  const metrics = view.getUint16(tableAt('hhea') + 34);
  return {
    glyphCount: view.getUint16(tableAt('maxp') + 4),
    tables: [...tables.keys()],
    advanceOf: (glyph) => (view.getUint16(tableAt('hmtx') + Math.min(glyph, metrics - 1) * 4) * 1000) / perEm,
  };
}
