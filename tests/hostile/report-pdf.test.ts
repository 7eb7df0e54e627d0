import { expect, test } from 'vitest';
import { buildReport } from '../../src/report/build/build-report';
import { assetsFromDisk } from '../../src/report/pdf/assets-from-disk';
import { renderPdf } from '../../src/report/pdf/render-pdf';
import { buildAssessment, buildCitation, level } from '../support/build-assessment';
import { buildPack } from '../support/build-pack';
import { openPdf, type OutlineNode } from '../support/open-pdf';
import { judge } from '../support/pdf-ua/judge';
import { openDocument, readFile } from '../support/pdf-ua/read-file';

const pack = buildPack([{ id: 'R01.L1' }]);

/** The report on an assessment in which a text stands wherever users write. */
async function printed(text: string) {
  const assets = await assetsFromDisk();
  if (!assets.ok) throw new Error('Fonts and shaper are installed.');
  const citation = buildCitation({ title: text, provision: text, foundAt: text, quotation: text });
  const assessment = buildAssessment(
    pack,
    { 'R01.L1': { response: level(2), citations: [citation] } },
    { title: text, body: text, country: { kind: 'fictional', name: text }, period: { from: text, to: text } },
  );
  const rendered = await renderPdf(buildReport({ pack, assessment, locale: 'en', paper: 'a4' }), assets.value);
  if (!rendered.ok) throw new Error(`The report is set: ${JSON.stringify(rendered.error)}`);
  return rendered.value;
}

/** What a reader program makes of the file, without its words. */
async function structureOf(bytes: Uint8Array) {
  const { pages, outline, markInfo, viewerPreferences } = await openPdf(bytes);
  return {
    roles: readFile(await openDocument(bytes)).nodes.map(({ role }) => role),
    links: pages.flatMap(({ links }) => links.map(({ url }) => url)),
    untagged: pages.flatMap(({ untaggedDrawing }) => untaggedDrawing),
    outline: titlesOf(outline),
    markInfo,
    viewerPreferences,
  };
}

const titlesOf = (items: readonly OutlineNode[]): readonly unknown[] =>
  items.map(({ title, items: inner }) => [title, ...titlesOf(inner)]);

const count = (bytes: Uint8Array, word: string): number => Buffer.from(bytes).toString('latin1').split(word).length - 1;

/** Words that only the writer of the file may write, and how often a harmless report has them. */
const words = [
  'endobj',
  'endstream',
  '%%EOF',
  'startxref',
  '/Catalog',
  '/JavaScript',
  '/OpenAction',
  '/URI',
  'x:xmpmeta',
  'rdf:li',
];

test.each([
  ['operators', ') Tj ET Q q BT (x'],
  ['ends of objects', 'endstream endobj 1 0 obj'],
  ['an open bracket', '((((\\((\\ and words'],
  ['a dictionary', '>> /OpenAction << /S'],
  ['a mark', 'EMC /P <</MCID 0>> BDC'],
  ['the end of the metadata', '</x:xmpmeta>]]><?xpacket'],
  ['an element of the metadata', '</rdf:li><a b="&amp;\'">'],
  ['a link', 'javascript:alert(1)'],
  ['the end of the file', '%%EOF startxref 0'],
  ['controls', 'a\u0000\u0008\u001bb\r\nc'],
])('%s in every text leave the parsed structure as it is', async (_, text) => {
  const [harmless, hostile] = [await printed('Harmless words here'), await printed(text)];
  expect(await structureOf(hostile.bytes)).toEqual(await structureOf(harmless.bytes));
  expect(await judge(hostile.bytes)).toEqual([]);
  expect(words.map((word) => [word, count(hostile.bytes, word)])).toEqual(
    words.map((word) => [word, count(harmless.bytes, word)]),
  );
});

test('what turns writing round is printed as a mark, in words, bookmarks and facts alike', async () => {
  const disguised = await openPdf((await printed('Report \u202egpj.exe')).bytes);
  expect(disguised.text).toContain('Report [U+202E]gpj.exe');
  expect(JSON.stringify([disguised.info, disguised.outline, disguised.text])).not.toMatch(/[\u202a-\u202e]/);
});
