import type { Glyph } from '../text/glyphs-with-text';
import type { FaceName } from '../text/type-style';
import type { PdfDocument } from './jspdf-document';
import { binaryString, hex, hexUnits, pdfNumber } from './pdf-syntax';
import type { TrueType } from './truetype';

/**
 * A font in the file: gives out the codes under which glyphs are shown, and writes what was used. A code stands for a
 * glyph together with its text, so that one glyph may stand for two texts.
 */
export interface EmbeddedFont {
  readonly resource: string;
  readonly unitsPerEm: number;
  /** An SVG path in font units. */
  outlineOf(glyph: number): string;
  /**
   * Glyphs as the inside of a text operator's array, between "[<" and ">]TJ": codes, and between them the corrections
   * where shaping moved a glyph from its natural place.
   */
  encoded(glyphs: readonly Glyph[], size: number): string;
  /** Writes the font objects and returns the number of the font dictionary. */
  write(document: PdfDocument): number;
}

/** Prepares a face for embedding as a composite font with Identity-H codes of our own. */
export function createEmbeddedFont(face: FaceName, resource: string, font: TrueType): EmbeddedFont {
  const codesByText = new Map<string, Map<number, string>>();
  const used: { readonly glyph: number; readonly text: string }[] = [];
  const codeOf = (glyph: number, text: string): string => {
    const codes = codesByText.get(text) ?? new Map<number, string>();
    codesByText.set(text, codes);
    const code = codes.get(glyph) ?? hex(used.push({ glyph, text }), 4);
    codes.set(glyph, code);
    return code;
  };
  const encodedByGlyphs = new WeakMap<readonly Glyph[], string>();
  return {
    resource,
    encoded(glyphs, size) {
      const known = encodedByGlyphs.get(glyphs);
      if (known !== undefined) return known;
      const encoded = encodedGlyphs(glyphs, size, { codeOf, font });
      // Raised glyphs are encoded in points, so they differ from size to size.
      if (glyphs.every(({ yOffset }) => yOffset === 0)) encodedByGlyphs.set(glyphs, encoded);
      return encoded;
    },
    unitsPerEm: font.unitsPerEm,
    outlineOf: font.outlineOf,
    write: (document) => writeFont(document, { face, font, used }),
  };
}

function encodedGlyphs(
  glyphs: readonly Glyph[],
  size: number,
  { codeOf, font }: { codeOf(glyph: number, text: string): string; font: TrueType },
): string {
  let array = '';
  let [rise, shift] = [0, 0];
  // In whole thousandths of the type size, finer than any printer; what is cut off goes into the next one.
  const move = (thousandths: number): void => {
    const near = Math.round(thousandths);
    if (near !== 0) array += `>${-near}<`;
    shift = thousandths - near;
  };
  const raise = (to: number): void => {
    if (to !== rise) array += `>]TJ ${pdfNumber((to * size) / 1000)} Ts [<`;
    rise = to;
  };
  for (const { id, text, advance, xOffset, yOffset } of glyphs) {
    raise(yOffset);
    move(shift + xOffset);
    array += codeOf(id, text);
    shift += advance - xOffset - font.advanceOf(id);
  }
  move(shift);
  raise(0);
  return array;
}

interface FontContent {
  readonly face: FaceName;
  readonly font: TrueType;
  /** Code 1 first; code 0 stays the missing glyph. */
  readonly used: readonly { readonly glyph: number; readonly text: string }[];
}

function writeFont(document: PdfDocument, { face, font, used }: FontContent): number {
  const [type0, cidFont, descriptor, file, glyphMap, toUnicode] = Array.from({ length: 6 }, () =>
    document.reserveObject(),
  );
  const name = `LACUNA+${font.postScriptName}`;
  const program = binaryString(font.subset(new Set(used.map(({ glyph }) => glyph))));
  document.writeObject(
    type0 ?? 0,
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${cidFont} 0 R]/ToUnicode ${toUnicode} 0 R>>`,
  );
  const widths = used.map(({ glyph }) => pdfNumber(font.advanceOf(glyph))).join(' ');
  document.writeObject(
    cidFont ?? 0,
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
      `/FontDescriptor ${descriptor} 0 R/CIDToGIDMap ${glyphMap} 0 R/DW 0/W[1[${widths}]]>>`,
  );
  document.writeObject(descriptor ?? 0, descriptorBody({ face, font, name, file: file ?? 0 }));
  document.writeStream(file ?? 0, { data: program, entries: [{ key: 'Length1', value: String(program.length) }] });
  document.writeStream(glyphMap ?? 0, { data: glyphMapData(used) });
  document.writeStream(toUnicode ?? 0, { data: toUnicodeData(used) });
  return type0 ?? 0;
}

function descriptorBody({
  face,
  font,
  name,
  file,
}: {
  face: FaceName;
  font: TrueType;
  name: string;
  file: number;
}): string {
  const [serif, symbolic, italic] = [2, 4, 64];
  const flags = symbolic + (face.startsWith('text') ? serif : 0) + (face.endsWith('Italic') ? italic : 0);
  return (
    `<</Type/FontDescriptor/FontName/${name}/Flags ${flags}/FontBBox[${font.box.join(' ')}]/ItalicAngle ${pdfNumber(font.italicAngle)}` +
    `/Ascent ${font.ascent}/Descent ${font.descent}/CapHeight ${font.capHeight}/StemV ${face.endsWith('Strong') ? 120 : 80}/FontFile2 ${file} 0 R>>`
  );
}

function glyphMapData(used: FontContent['used']): string {
  return ['\0\0', ...used.map(({ glyph }) => String.fromCharCode(glyph >> 8, glyph & 0xff))].join('');
}

function toUnicodeData(used: FontContent['used']): string {
  const lines = used.map(({ text }, index) => `<${hex(index + 1, 4)}> <${hexUnits(text, 4)}>`);
  const groups = Array.from({ length: Math.ceil(lines.length / 100) }, (_, at) =>
    lines.slice(at * 100, at * 100 + 100),
  );
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    ...groups.map((group) => `${group.length} beginbfchar\n${group.join('\n')}\nendbfchar`),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}
