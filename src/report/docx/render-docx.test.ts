import { expect, test, vi } from 'vitest';
import { openDocx, textOf } from '../../../tests/support/open-docx';
import { reportTexts } from '../../../tests/support/report-texts';
import { oddTexts, sampleReport } from '../../../tests/support/sample-report';
import { findAll, type XmlElement } from '../../../tests/support/xml-tree';
import { assert } from '../../base/assert';
import type { Report } from '../model/block';
import { renderDocx } from './render-docx';
import { textForXml } from './text/text-for-xml';

async function render(report: Report): Promise<Uint8Array> {
  const result = await renderDocx(report);
  assert(result.ok, result.ok ? '' : JSON.stringify(result.error));
  return result.value.bytes;
}

const open = async (changes: Partial<Report> = {}) => openDocx(await render(sampleReport(changes)));
const sample = await open();

const value = (element: XmlElement | undefined): string | undefined => element?.attributes['w:val'];
const first = (element: XmlElement, name: string): XmlElement | undefined => findAll(element, name)[0];
const styleOf = (paragraph: XmlElement): string | undefined => value(first(paragraph, 'w:pStyle'));
const paragraphs = findAll(sample.document, 'w:p');
const withStyle = (style: string) => paragraphs.filter((paragraph) => styleOf(paragraph) === style).map(textOf);
const spaceless = (text: string) => text.replace(/\s+/g, '');

test('the file is a package whose every part is there and is XML', () => {
  expect(sample.names[0]).toBe('[Content_Types].xml');
  expect(sample.names).toContain('word/document.xml');
});

test('every text of the report can be copied out of it', () => {
  const text = spaceless(sample.text);
  for (const said of reportTexts(sampleReport())) expect(text).toContain(spaceless(textForXml(said)));
  expect(sample.text).toContain(oddTexts.greekAndCyrillic);
  expect(sample.text).toContain('bell[U+0007]rings');
});

test('headings have styles with outline levels, numbers that are text, and bookmarks of their own', () => {
  expect(withStyle('Title')).toEqual(['Sample of every block']);
  expect(withStyle('Heading1')).toEqual(['1\tParagraphs', '2\tTables and pictures']);
  expect(withStyle('Heading2')).toEqual(['Lists']);
  expect(withStyle('Heading3')).toEqual(['Quotations and remarks']);
  for (const level of [1, 2, 3]) {
    const style = findAll(sample.styles, 'w:style').find((one) => one.attributes['w:styleId'] === `Heading${level}`);
    assert(style, 'The style is there.');
    expect(value(first(style, 'w:outlineLvl'))).toBe(String(level - 1));
    expect(first(style, 'w:keepNext')).toBeDefined();
  }
  expect(findAll(sample.document, 'w:bookmarkStart')).toHaveLength(4);
});

test('paragraphs carry their numbers as text before a hanging indent', () => {
  const numbered = withStyle('NumberedText');
  expect(numbered).toContain('1.2\tStrong, emphasis and quoted words, mots français.');
  expect(numbered).toContain('1.4\t');
  expect(findAll(sample.document, 'w:numPr').length).toBe(2 + 11);
});

test('the contents are a field with a link to each heading; no other field but page numbers', async () => {
  expect(withStyle('TOC1').map((text) => text.trim())).toEqual(['1\tParagraphs', '2\tTables and pictures']);
  expect(sample.instructions[0]).toMatch(/^TOC \\o "1-2"/);
  const others = sample.instructions.filter((words) => !/^(TOC |PAGEREF _place\d+ \\h$)/.test(words));
  expect(new Set(others)).toEqual(new Set(['PAGE', 'NUMPAGES']));
  const short = await open({ opening: 'head' });
  expect(short.instructions.filter((words) => words.startsWith('TOC'))).toEqual([]);
});

test('links lead to web pages and to bookmarks that exist, never elsewhere', () => {
  const names = findAll(sample.document, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']);
  const links = findAll(sample.document, 'w:hyperlink');
  for (const { attributes } of links) {
    if (attributes['w:anchor'] === undefined) expect(sample.links.has(attributes['r:id'] ?? '')).toBe(true);
    else expect(names).toContain(attributes['w:anchor']);
  }
  expect([...sample.links.values()]).toEqual(['https://example.org/a(b)?c=%C3%BC']);
  expect(sample.text).toContain('See the tables, a page, a lost place and a trick.');
});

test('no two things have the same id', () => {
  for (const [name, key] of [
    ['w:bookmarkStart', 'w:id'],
    ['wp:docPr', 'id'],
  ] as const) {
    // prettier-ignore
    const ids = findAll(sample.document, name).map(({ attributes }) => attributes[key]);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('tables repeat their head, keep rows whole, and stand under a caption that goes with them', () => {
  const tables = findAll(sample.document, 'w:tbl');
  const heads = tables.map((table) => findAll(table, 'w:tr').filter((row) => first(row, 'w:tblHeader')).length);
  // Facts, two tables, verdicts, chart, levels: facts and verdicts have no head.
  expect(heads).toEqual([0, 1, 1, 0, 1, 1]);
  const [, sixty, tall] = tables;
  assert(sixty && tall, 'The tables are there.');
  expect(findAll(sixty, 'w:cantSplit')).toHaveLength(61);
  // A row longer than a page may break, or it would be cut off.
  expect(findAll(tall, 'w:tr').map((row) => first(row, 'w:cantSplit') !== undefined)).toEqual([
    true,
    false,
    true,
    true,
  ]);
  const caption = findAll(sample.styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === 'Caption');
  expect(caption && first(caption, 'w:keepNext')).toBeDefined();
  expect(withStyle('Caption')).toContain('Sixty rows');
});

test('pictures are vectors and say in words what they show', () => {
  const described = findAll(sample.document, 'wp:docPr').flatMap(({ attributes }) => attributes['descr'] ?? []);
  expect(described).toEqual([
    'Law: 10 to 20. Implementation of theme 1: level 3. Parliament: not enough known.',
    'Law: 10 to 20. Implementation of theme 2: level 3. Parliament: not enough known.',
  ]);
  expect(findAll(sample.document, 'wps:wsp').length).toBeGreaterThan(20);
  expect(sample.names.filter((name) => name.startsWith('word/media/'))).toEqual([]);
  expect(findAll(sample.document, 'w:shd').map(({ attributes }) => attributes['w:val'])).toContain('thinDiagStripe');
});

test('every page has its running title, marks and number', () => {
  for (const name of ['word/header1.xml', 'word/header2.xml', 'word/footer1.xml']) expect(sample.names).toContain(name);
  expect(sample.text).toContain('Sample: Tarvenia\tTraining case. Not a real country.');
  expect(sample.text).toContain('Handling: CLEAR\tData 0123-4567-89AB-CDEF · Page  of ');
  expect(first(sample.document, 'w:titlePg')).toBeDefined();
});

test('language stands in the styles, and with each run that differs', () => {
  const lang = (element: XmlElement) => findAll(element, 'w:lang').map(({ attributes }) => attributes);
  expect(lang(sample.styles)[0]).toMatchObject({ 'w:val': 'en-GB', 'w:bidi': 'ar-EG' });
  expect(lang(sample.document)).toContainEqual({ 'w:val': 'fr-FR' });
});

test('an Arabic word in an English paragraph runs from the right, and nothing else does', () => {
  const runs = findAll(sample.document, 'w:r').filter((run) => first(run, 'w:rtl'));
  expect(runs.map(textOf)).toEqual(['مادة']);
  expect(findAll(sample.document, 'w:bidi')).toEqual([]);
});

test('a report from right to left has its paragraphs and tables turned, and Latin words left as they are', async () => {
  const turned = await open({ direction: 'rtl', language: 'ar', title: 'تقرير (ITU) 2026' });
  for (const paragraph of findAll(turned.document, 'w:p')) expect(first(paragraph, 'w:bidi')).toBeDefined();
  for (const table of findAll(turned.document, 'w:tbl')) expect(first(table, 'w:bidiVisual')).toBeDefined();
  const fromRight = findAll(turned.document, 'w:r').filter((run) => first(run, 'w:rtl'));
  expect(fromRight.map(textOf).join('')).not.toMatch(/[a-z]/i);
  expect(fromRight.map(textOf)).toContain('تقرير (');
});

test('the same report gives the same bytes at any moment; another moment of making gives others', async () => {
  const once = await render(sampleReport());
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-03-30T02:30:00Z') });
  const later = await render(sampleReport());
  vi.useRealTimers();
  expect(Buffer.from(later).equals(Buffer.from(once))).toBe(true);
  const other = await render(sampleReport({ createdAt: '2026-07-02T09:00:00.000Z' }));
  expect(Buffer.from(other).equals(Buffer.from(once))).toBe(false);
  expect(Buffer.from(other.slice(0, 4)).toString('latin1')).toBe('PK\u0003\u0004');
});

test('paper has its size, and a report without blocks is a cover', async () => {
  const sizeOf = ({ document }: { document: XmlElement }) => first(document, 'w:pgSz')?.attributes;
  expect(sizeOf(await open({ paper: 'letter' }))).toMatchObject({ 'w:w': '12240', 'w:h': '15840' });
  expect(sizeOf(sample)).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
  expect((await open({ blocks: [] })).text).toContain('Self-assessment. Not a ranking, not an audit.');
});

test('a moment that is none is a failure with a name, not an exception', async () => {
  expect(await renderDocx(sampleReport({ createdAt: 'yesterday' }))).toMatchObject({
    ok: false,
    error: { kind: 'renderer-failed' },
  });
});

test('lines to write on that follow each other are never parted from their question by the end of a page', async () => {
  const blanks = ['Document', 'Article', 'Date'].map(
    (label, at) => ({ kind: 'blank', field: `f${at}`, label, width: null, name: label }) as const,
  );
  const form = { kind: 'form', code: 'R01.L1', title: 'Bound', anchor: '', lead: '', isCut: false, rows: [{ kind: 'line', caption: '', items: blanks }] } as const; // prettier-ignore
  const { document } = await open({ blocks: [form] });
  const lines = findAll(document, 'w:p').filter((paragraph) =>
    /^(?:Document|Article|Date)\b/.test(textOf(paragraph).trim()),
  );
  expect(lines.map((line) => value(first(line, 'w:keepNext')) !== 'false')).toEqual([true, true, false]);
});
