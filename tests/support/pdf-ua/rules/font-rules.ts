import { dictAt, nameAt, streamAt, textAt, valueAt } from '../objects';
import type { FontFacts } from '../font-facts';
import type { UaFile } from '../read-file';
import { broken, type Rule } from '../rule';

const fontRule = (id: string, says: string, isRight: (font: FontFacts) => boolean): Rule => ({
  id,
  says,
  check: ({ fonts }: UaFile) => broken(fonts, isRight, ({ name }) => name),
});

/** Every code of a font that is shown. */
const codeRule = (id: string, says: string, isRight: (font: FontFacts, code: number) => boolean): Rule => ({
  id,
  says,
  check: ({ fonts }: UaFile) =>
    fonts.flatMap((font) =>
      broken(
        font.codes,
        (code) => isRight(font, code),
        (code) => `${font.name}: code ${code}`,
      ).slice(0, 5),
    ),
});

/** Fonts and the text they give; ours are all composite TrueType fonts, which the first rule holds us to. */
export const fontRules: readonly Rule[] = [
  fontRule(
    'own-font',
    'a font is composite, its letters TrueType outlines',
    ({ dict, cidFont }) => nameAt(dict, 'Subtype') === 'Type0' && nameAt(cidFont, 'Subtype') === 'CIDFontType2',
  ),
  fontRule('7.21.3.1-1', 'the registry of the font is that of its encoding', ({ cidFont }) => {
    const system = dictAt(cidFont, 'CIDSystemInfo');
    return textAt(system, 'Registry') === 'Adobe' && textAt(system, 'Ordering') === 'Identity';
  }),
  fontRule(
    '7.21.3.2-1',
    'the way from codes to glyphs is a stream, or Identity',
    ({ cidFont }) => streamAt(cidFont, 'CIDToGIDMap') !== null || nameAt(cidFont, 'CIDToGIDMap') === 'Identity',
  ),
  fontRule('7.21.3.3-1', 'the encoding is one that every reader knows', ({ dict }) =>
    /^Identity-[HV]$/.test(nameAt(dict, 'Encoding') ?? ''),
  ),
  fontRule('7.21.4.1-1', 'the font is in the file', ({ program }) => program !== null),
  codeRule(
    '7.21.4.1-2',
    'every glyph that is shown is in the font',
    ({ program, glyphOf }, code) => glyphOf(code) < (program?.glyphCount ?? 0),
  ),
  fontRule(
    '7.21.4.2-2',
    'there is no list of glyphs that could be incomplete',
    ({ descriptor }) => valueAt(descriptor, 'CIDSet') === null,
  ),
  codeRule(
    '7.21.5-1',
    'widths in the file are those of the font',
    ({ program, widthOf, glyphOf }, code) => Math.abs(widthOf(code) - (program?.advanceOf(glyphOf(code)) ?? NaN)) <= 1,
  ),
  codeRule('7.21.7-1', 'every code leads to text', ({ texts }, code) => (texts?.get(code) ?? '') !== ''),
  codeRule(
    '7.21.7-2',
    'no text is U+0000, U+FEFF or U+FFFE',
    ({ texts }, code) => !/[\u0000\ufeff\ufffe]/.test(texts?.get(code) ?? ''),
  ),
  codeRule(
    'own-text',
    'no text holds half a character',
    ({ texts }, code) => !/\p{Surrogate}/u.test(texts?.get(code) ?? ''),
  ),
  codeRule('7.21.8-1', 'the missing glyph is not shown', ({ glyphOf }, code) => glyphOf(code) !== 0),
  fontRule(
    'own-subset',
    'the name of a part of a font says so',
    ({ name, descriptor, cidFont }) =>
      /^[A-Z]{6}\+/.test(name) && nameAt(descriptor, 'FontName') === name && nameAt(cidFont, 'BaseFont') === name,
  ),
  fontRule('own-tables', 'the font has the tables that drawing needs', ({ program }) =>
    ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'].every((tag) => program?.tables.includes(tag)),
  ),
];
