// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- types for a package without any, used only here
/// <reference path="./subset-font.d.ts" />
/**
 * Cuts the fonts we ship from the published families: woff2 for the screen (src/ui/fonts), TrueType for the PDF
 * (src/report/pdf/fonts). Run by hand with `npx tsx scripts/make-fonts.ts`; the results are committed, so that a
 * build needs neither the families nor this script and an update of theirs can't change our pages unseen.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { format } from 'prettier';
import subsetFont from 'subset-font';

interface Face {
  readonly family: 'literata' | 'public-sans';
  readonly style: string;
  readonly source: string;
}

const face = (family: Face['family'], folder: string, style: string): Face => ({
  family,
  style,
  source: `${folder}/${family === 'literata' ? 'Literata' : 'PublicSans'}_${folder}.ttf`,
});

const screenFaces = [
  face('literata', '400Regular', '400'),
  face('literata', '400Regular_Italic', '400-italic'),
  face('literata', '600SemiBold', '600'),
  face('public-sans', '400Regular', '400'),
  face('public-sans', '600SemiBold', '600'),
];

const paperFaces = [
  face('literata', '400Regular', 'regular'),
  face('literata', '400Regular_Italic', 'italic'),
  face('literata', '600SemiBold', 'semibold'),
  face('public-sans', '400Regular', 'regular'),
  face('public-sans', '400Regular_Italic', 'italic'),
  face('public-sans', '600SemiBold', 'semibold'),
];

/** Enough to set a text well: kerning, composed and attached accents, the figures of tables. No small capitals, no swashes. */
const features = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'lnum', 'tnum', 'pnum'];

/** What Arabic letters need to join, beside kerning and marks; no ligatures for show, which copying would tear. */
const arabicFeatures = ['kern', 'ccmp', 'locl', 'mark', 'mkmk', 'isol', 'init', 'medi', 'fina', 'rlig'];

type CodePoints = readonly (number | readonly [from: number, to: number])[];

const punctuationAndSymbols: CodePoints = [
  [0x2010, 0x2027], 0x202f, 0x2030, 0x2032, 0x2033, 0x2039, 0x203a, 0x2044, 0x20ac, 0x2116, 0x2122, [0x2190, 0x2193],
  0x2212, 0x2248, 0x2260, 0x2264, 0x2265, 0x25a0, 0x25a1, 0x25c6, 0x25c7,
]; // prettier-ignore

/** English, French, Spanish and most of western Europe: loaded with the first screen. */
const screenLatin: CodePoints = [[0x20, 0x7e], [0xa0, 0xff], 0x131, 0x152, 0x153, 0x178, ...punctuationAndSymbols]; // prettier-ignore

/** Other Latin letters of names, fetched by a browser only when a page holds one. */
const screenLatinExtended: CodePoints = [
  [0x100, 0x130], [0x132, 0x151], [0x154, 0x177], [0x179, 0x17f], 0x18f, 0x192, 0x1a0, 0x1a1, 0x1af, 0x1b0,
  [0x218, 0x21b], 0x259, [0x300, 0x304], [0x306, 0x30c],
]; // prettier-ignore

const paperLatin: CodePoints = [
  ...screenLatin, [0x100, 0x2af], [0x2b9, 0x2cc], [0x2d8, 0x2dd], [0x300, 0x331], [0x1e00, 0x1eff], [0x2000, 0x200a],
  [0x2070, 0x208e], [0x20a0, 0x20bf], [0x2150, 0x215f], 0xfb01, 0xfb02,
]; // prettier-ignore

/** The roman text face also carries Greek and Cyrillic, so that names in those scripts print in any style. */
const paperWide: CodePoints = [...paperLatin, [0x370, 0x3ff], [0x400, 0x52f], [0x1f00, 0x1fff]];

/**
 * The letters of Arabic, Persian, Urdu and others that share them, with the figures and signs that stand between them,
 * joiners, and U+200B, an empty glyph that copying needs. Forms of letters as such (U+FB50 and above) are not here: they
 * are set as the letters they are forms of.
 */
const paperArabic: CodePoints = [
  0x20, 0x21, 0x2c, 0x2e, [0x30, 0x3a], 0xa0, 0xab, 0xbb, [0x600, 0x604], [0x606, 0x61b], [0x61e, 0x6ff],
  [0x750, 0x77f], [0x200b, 0x200d],
]; // prettier-ignore

const root = join(dirname(new URL(import.meta.url).pathname), '..');
const screenFolder = join(root, 'src/ui/fonts');
const paperFolder = join(root, 'src/report/pdf/fonts');
const { resolve } = createRequire(import.meta.url);
const packageFolder = (family: string): string => dirname(resolve(`@expo-google-fonts/${family}/package.json`));
const sourceOf = ({ family, source }: Face): string => join(packageFolder(family), source);

const bounds = (entry: CodePoints[number]): readonly [number, number] =>
  typeof entry === 'number' ? [entry, entry] : entry;

function textFromCodePoints(points: CodePoints): string {
  const letters = points
    .map(bounds)
    .map(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join(''),
    );
  return letters.join('');
}

function unicodeRange(points: CodePoints): string {
  const hex = (point: number) => point.toString(16).toUpperCase();
  return points
    .map(bounds)
    .map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
    .join(', ');
}

function fontFaceRule(screen: Face, file: string, points: CodePoints): string {
  const [weight, slant = 'normal'] = screen.style.split('-');
  return `@font-face {
  font-family: '${screen.family === 'literata' ? 'Literata' : 'Public Sans'}';
  font-style: ${slant};
  font-weight: ${weight};
  font-display: swap;
  src: url('./${file}') format('woff2');
  unicode-range: ${unicodeRange(points)};
}
`;
}

/** Without features named, those of Latin letters stay. */
async function cut(
  source: string,
  points: CodePoints,
  file: string | { to: string; keepFeatures: string[] },
): Promise<void> {
  const { to, keepFeatures } = typeof file === 'string' ? { to: file, keepFeatures: features } : file;
  const targetFormat = to.endsWith('.woff2') ? 'woff2' : 'truetype';
  const subset = await subsetFont(readFileSync(source), textFromCodePoints(points), {
    targetFormat,
    keepFeatures,
    noHinting: true,
  });
  writeFileSync(to, subset);
  process.stdout.write(`${to.slice(root.length + 1)}  ${subset.length} bytes\n`);
}

for (const folder of [screenFolder, paperFolder]) {
  mkdirSync(folder, { recursive: true });
  for (const family of ['literata', 'public-sans']) {
    copyFileSync(join(packageFolder(family), 'LICENSE_FONT'), join(folder, `${family}-OFL.txt`));
  }
}
const rules: string[] = [];
for (const screen of screenFaces) {
  const name = `${screen.family}-${screen.style}`;
  await cut(sourceOf(screen), screenLatin, join(screenFolder, `${name}.woff2`));
  await cut(sourceOf(screen), screenLatinExtended, join(screenFolder, `${name}-ext.woff2`));
  rules.push(fontFaceRule(screen, `${name}-ext.woff2`, screenLatinExtended));
  rules.push(fontFaceRule(screen, `${name}.woff2`, screenLatin));
}
const style = `/* Written by scripts/make-fonts.ts */\n${rules.join('')}`;
writeFileSync(
  join(screenFolder, 'fonts.css'),
  await format(style, { parser: 'css', printWidth: 120, singleQuote: true }),
);
for (const paper of paperFaces) {
  const isTextFace = paper.family === 'literata' && paper.style === 'regular';
  const to = join(paperFolder, `${paper.family}-${paper.style}.ttf`);
  await cut(sourceOf(paper), isTextFace ? paperWide : paperLatin, to);
}

// Version 1.00: in later ones a dotted letter is two glyphs, and copying from the page tears it. Its package is under
// the OFL; the font itself names the Apache License, from the time before Google changed it.
const naskh = dirname(dirname(resolve('@embedpdf/fonts-arabic')));
await cut(join(naskh, 'fonts/NotoNaskhArabic-Regular.ttf'), paperArabic, {
  to: join(paperFolder, 'noto-naskh-arabic.ttf'),
  keepFeatures: arabicFeatures,
});
copyFileSync(join(naskh, 'LICENSE'), join(paperFolder, 'noto-naskh-arabic-OFL.txt'));
copyFileSync(resolve('typescript/LICENSE.txt'), join(paperFolder, 'noto-naskh-arabic-Apache-2.0.txt'));
