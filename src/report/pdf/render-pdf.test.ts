import { beforeAll, expect, test, vi } from 'vitest';
import { openPdf, type OpenPdf, type OutlineNode, type StructureNode } from '../../../tests/support/open-pdf';
import { judge } from '../../../tests/support/pdf-ua/judge';
import { oddTexts, sampleReport } from '../../../tests/support/sample-report';
import { assert } from '../../base/assert';
import type { Report } from '../model/block';
import { assetsFromDisk } from './assets-from-disk';
import type { PdfOutput } from './pdf-output';
import { renderPdf } from './render-pdf';

async function render(report: Report): Promise<PdfOutput> {
  const assets = await assetsFromDisk();
  assert(assets.ok, 'fonts are there');
  const result = await renderPdf(report, assets.value);
  assert(result.ok, result.ok ? '' : JSON.stringify(result.error));
  return result.value;
}

// Generous: a full report is rendered and read back page by page, beside other tests.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let output: PdfOutput;
let pdf: OpenPdf;

beforeAll(async () => {
  output = await render(sampleReport());
  pdf = await openPdf(output.bytes);
});

const rolesIn = (node: StructureNode): readonly string[] => [node.role, ...node.children.flatMap(rolesIn)];
const find = (node: StructureNode, role: string): readonly StructureNode[] => [
  ...(node.role === role ? [node] : []),
  ...node.children.flatMap((child) => find(child, role)),
];

const hasMarks = (node: StructureNode): boolean => node.marks.length > 0 || node.children.some(hasMarks);

test('the file says that it is tagged, in which language, and what it is called', async () => {
  expect(pdf.markInfo?.Marked).toBe(true);
  expect(pdf.info).toMatchObject({ Title: 'Sample of every block', Language: 'en', PDFFormatVersion: '1.7' });
  expect(pdf.viewerPreferences).toMatchObject({ DisplayDocTitle: true });
  expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(pdf.xmp).toContain('Sample of every block');
});

test('everything drawn is tagged or an artifact, and each mark belongs to the structure', () => {
  for (const page of pdf.pages) {
    expect(page.untaggedDrawing).toEqual([]);
    expect(page.marksDrawn.length).toBeGreaterThan(0);
    expect([...page.marksDrawn].sort()).toEqual([...page.marksInStructure].sort());
  }
});

test('the file breaks no rule that our judge knows', async () => {
  expect(await judge(output.bytes)).toEqual([]);
});

test('every kind of block has its roles', () => {
  const roles = new Set(pdf.pages.flatMap(({ structure }) => rolesIn(structure)));
  const expected =
    'H1 H2 H3 P L LI Lbl LBody Table Caption THead TBody TR TH TD Figure Link BlockQuote Quote Span TOC TOCI';
  for (const role of expected.split(' ')) expect(roles, role).toContain(role);
});

test('figures say in words what they show', () => {
  const figures = pdf.pages.flatMap(({ structure }) => find(structure, 'Figure'));
  expect(figures.map(({ alt }) => alt)).toEqual([
    'Law: 10 to 20. Implementation of theme 1: level 3. Parliament: not enough known.',
    'Law: 10 to 20. Implementation of theme 2: level 3. Parliament: not enough known.',
    'R01.L1: proved 2, possible 2, asked for 3',
    'R02.L1: proved 1, possible 3, asked for 3',
    'R03.L1: proved 0, possible 4, asked for 3',
  ]);
});

test('bookmarks follow the headings and nest by level', () => {
  const titles = (items: readonly OutlineNode[]): readonly unknown[] =>
    items.map((item) => [item.title, ...titles(item.items)]);
  expect(titles(pdf.outline)).toEqual([
    ['1 Paragraphs', ['Lists', ['Quotations and remarks']]],
    ['2 Tables and pictures'],
  ]);
  expect(pdf.outline[0]?.page).toBe(2);
  expect(pdf.outline[1]?.page).toBeGreaterThan(pdf.outline[0]?.items[0]?.page ?? 99);
});

test('links lead to web pages and to places of the report, never elsewhere', () => {
  const targets = pdf.pages.flatMap(({ links }) => links);
  expect(targets).toContainEqual({ url: 'https://example.org/a(b)?c=%C3%BC', page: null, contents: 'a page' });
  const inside = targets.find(({ contents }) => contents === 'the tables');
  expect(inside?.page).toBe(pdf.outline[1]?.page);
  expect(targets.map(({ contents }) => contents)).not.toContain('a lost place');
  expect(JSON.stringify(targets)).not.toContain('javascript');
  expect(pdf.text).toContain('See the tables, a page, a lost place and a trick.');
});

test('text comes back as it was typed: spaces between words, lines not joined', () => {
  const sentence =
    'The committee shall examine every act that restricts the confidentiality of communications, and shall report to the chamber';
  const spaced = pdf.text.replace(/\s+/g, ' ');
  expect(spaced.split(sentence).length - 1).toBeGreaterThan(14 + 40);
  expect(spaced).toContain('before tab and after');
  expect(spaced).toContain(oddTexts.accents.normalize('NFC'));
  expect(spaced).toContain(oddTexts.greekAndCyrillic);
  expect(spaced).toContain(oddTexts.markup);
  expect(pdf.text.replace(/\s+/g, '')).toContain(oddTexts.long);
});

test('what no font has is reported, stands as a mark, and cuts nothing off', () => {
  expect(output.missingCharacters).toEqual(['U+0007', '👩‍👩‍👧'].sort());
  const spaced = pdf.text.replace(/\s+/g, ' ');
  expect(spaced).toContain('bell\ufffdrings');
  expect(spaced).toContain('a family 👩‍👩‍👧 here');
  expect(spaced).toContain('the word مادة here');
});

test('a table that runs over pages repeats its head outside the structure', () => {
  const pagesReading = (role: string) =>
    pdf.pages.filter(({ structure }) =>
      find(structure, role)
        .flatMap((node) => find(node, 'TR'))
        .some(hasMarks),
    );
  const withSeen = pdf.pages.filter(({ drawnText }) => drawnText.includes('Sixty rows (continued)'));
  expect(pagesReading('TBody').length).toBeGreaterThan(3);
  expect(pagesReading('THead')).toHaveLength(2);
  expect(withSeen.length).toBeGreaterThan(0);
});

test('every page carries handling, training mark and its number, as artifacts', () => {
  pdf.pages.forEach((page, index) => {
    expect(page.drawnText).toContain('Handling: CLEAR');
    expect(page.drawnText).toContain('Training case. Not a real country.');
    expect(page.drawnText).toContain(`Page ${index + 1} of ${output.pages}`);
    expect(page.taggedText).not.toContain('Handling: CLEAR');
  });
});

test('a running title that is too long is cut on its line, not over the text', async () => {
  const runningTitle = `Gap report: ${'United Republics of the Northern and Southern Isles '.repeat(6)}`;
  const { pages } = await openPdf((await render(sampleReport({ runningTitle }))).bytes);
  expect(pages[1]?.drawnText).toMatch(/Gap report: United Republics.*…/);
  expect(pages[1]?.drawnText.split('United').length).toBeLessThan(4);
});

test('no line of a page runs into the margins', () => {
  for (const page of pdf.pages) {
    expect(page.bounds.left).toBeGreaterThan(55);
    expect(page.bounds.right).toBeLessThan(595.28 - 55);
    expect(page.bounds.bottom).toBeGreaterThan(30);
    expect(page.bounds.top).toBeLessThan(841.89 - 30);
  }
});

test('the same report gives the same bytes; another moment gives others', async () => {
  const again = await render(sampleReport());
  expect(Buffer.from(again.bytes).equals(Buffer.from(output.bytes))).toBe(true);
  const later = await render(sampleReport({ createdAt: '2026-07-02T09:00:00.000Z' }));
  expect(Buffer.from(later.bytes).equals(Buffer.from(output.bytes))).toBe(false);
});

test('letter paper has its own size', async () => {
  const letter = await openPdf((await render(sampleReport({ paper: 'letter' }))).bytes);
  expect(letter.pages[0]?.size).toEqual([612, 792]);
});

test('a report without blocks is a cover', async () => {
  expect((await render(sampleReport({ blocks: [] }))).pages).toBe(1);
});

test('a right-to-left report is mirrored and stays inside its margins', async () => {
  const mirrored = await openPdf((await render(sampleReport({ direction: 'rtl', language: 'ar' }))).bytes);
  expect(mirrored.info).toMatchObject({ Language: 'ar' });
  expect(mirrored.pages).toHaveLength(output.pages);
  for (const { bounds } of mirrored.pages) {
    expect(bounds.left).toBeGreaterThan(55);
    expect(bounds.right).toBeLessThan(595.28 - 55);
  }
});
