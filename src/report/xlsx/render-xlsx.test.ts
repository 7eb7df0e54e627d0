import { describe, expect, test } from 'vitest';
import { readSheets } from '../../../tests/support/read-sheets';
import { elementsIn } from '../../../tests/support/read-xml';
import { sampleWorkbook } from '../../../tests/support/sample-workbook';
import type { Workbook } from '../model/workbook';
import { renderXlsx } from './render-xlsx';

const read = (texts: readonly string[], changes: Partial<Workbook> = {}) =>
  readSheets(renderXlsx(sampleWorkbook(texts, changes)));

const cellsOf = (texts: readonly string[]) => (read(texts).sheets.Answers ?? []).slice(4).map((row) => row[2]);

test('the same workbook gives the same bytes', () => {
  expect(renderXlsx(sampleWorkbook(['one']))).toEqual(renderXlsx(sampleWorkbook(['one'])));
});

describe('no cell is a formula', () => {
  const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1+1', '"=1', '=HYPERLINK("http://x","y")'];

  test.each(texts)('%j stays a text, also when somebody edits its cell', (text) => {
    const { parts, stylesOf } = read([text]);
    const shown = text.replaceAll('\r', '\n');
    expect(cellsOf([text])).toEqual([shown]);
    expect(stylesOf(shown).map(({ attributes }) => attributes.quotePrefix)).toEqual(['1']);
    expect(Object.values(parts).flatMap((part) => elementsIn(part, 'f'))).toEqual([]);
  });

  test('a text that is none has the plain style', () => {
    expect(read(['a = b']).stylesOf('a = b')[0]?.attributes.quotePrefix).toBeUndefined();
  });
});

test.each([
  ['<script>alert(1)</script> & "quotes"', '<script>alert(1)</script> & "quotes"'],
  ['bell\u0007 and half \ud83d', 'bell[U+0007] and half [U+D83D]'],
  ['a character \ufffe that is none', 'a character [U+FFFE] that is none'],
  ['_x0041_ is no A', '_x0041_ is no A'],
  ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
  ['  blanks at both ends  ', '  blanks at both ends  '],
])('%j is read as %j', (text, shown) => {
  expect(cellsOf([text])).toEqual([shown]);
});

describe('a text that is longer than a cell', () => {
  test.each([
    ['words', 'word '.repeat(20_000)],
    ['one word of characters that take two units', '😀'.repeat(20_000)],
    ['lines', 'line\n'.repeat(600)],
    ['controls, which are longer when they are shown', '\u0001'.repeat(10_000)],
  ])('goes on in the rows below, nothing lost: %s', (_, text) => {
    const rows = (read([text]).sheets.Answers ?? []).slice(4);
    const parts = rows.map((row) => row[2] ?? '');
    expect(parts.join('')).toBe(text.replaceAll('\u0001', '[U+0001]'));
    expect(parts.length).toBeGreaterThan(1);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(32_767);
    expect(Math.max(...parts.map((part) => part.split('\n').length))).toBeLessThanOrEqual(254);
    expect(rows.map(([first]) => first)).toEqual(['1', ...parts.slice(1).map(() => '1 (continued)')]);
  });
});

test('title and marks stand above the head, which stays in sight and stands on every printed page', () => {
  const { sheets, parts } = read(['one']);
  const rows = sheets.Answers ?? [];
  expect(rows.slice(0, 4).map(([first]) => first)).toEqual([
    'Answers. Tarvenia',
    'Public edition · TLP:CLEAR',
    'TRAINING CASE',
    'No.',
  ]);
  const sheet = parts['xl/worksheets/sheet1.xml'];
  const [book, table] = [parts['xl/workbook.xml'], parts['xl/tables/table1.xml']];
  if (!sheet || !book || !table) throw new Error('The parts are there.');
  expect(elementsIn(sheet, 'pane')[0]?.attributes).toMatchObject({ ySplit: '4', state: 'frozen' });
  expect(elementsIn(book, 'definedName')[0]?.text).toBe("'Answers'!$1:$4");
  expect(elementsIn(sheet, 'pageSetup')[0]?.attributes).toMatchObject({ orientation: 'landscape', fitToHeight: '0' });
  expect(elementsIn(sheet, 'oddFooter')[0]?.text).toBe('&LPublic edition · TLP:CLEAR&CTRAINING CASE&RPage &P of &N');
  expect(elementsIn(table, 'autoFilter')[0]?.attributes.ref).toBe('A4:C5');
  expect(elementsIn(table, 'tableColumn').map(({ attributes }) => attributes.name)).toEqual(['No.', 'Day', 'Words']);
});

test('days are days, and the file says its title, language and moment', () => {
  const { sheets, parts } = read(['one'], { language: 'ar', direction: 'rtl' });
  expect(sheets.Answers?.at(-1)?.[1]).toBe('46112');
  const text = (name: string) =>
    elementsIn(parts['docProps/core.xml'] ?? { name, attributes: {}, children: [], text: '' }, name)[0]?.text;
  expect([text('dc:title'), text('dc:language'), text('dcterms:created')]).toEqual([
    'Gap report: Tarvenia & neighbours',
    'ar',
    '2026-07-02T10:00:00Z',
  ]);
  const view = Object.values(parts).flatMap((part) => elementsIn(part, 'sheetView'))[0];
  expect(view?.attributes.rightToLeft).toBe('1');
});

test('names that a tab or a table may not have are made such that it may', () => {
  const { sheets } = sampleWorkbook(['one']);
  const [sheet] = sheets;
  if (!sheet) throw new Error('The sample has a sheet.');
  const column = { title: 'Same', width: 10 };
  const odd = {
    ...sheet,
    name: `'What? [a/b] ${'x'.repeat(40)}'`,
    columns: [column, { ...column, title: 'same' }, column],
  };
  const { parts } = read([], { sheets: [odd, odd] });
  const names = Object.values(parts).flatMap((part) =>
    elementsIn(part, 'sheet').map(({ attributes }) => attributes.name),
  );
  expect(new Set(names).size).toBe(2);
  for (const name of names) expect(name).toMatch(/^[^:\\/?*[\]']{1,31}$/);
  const heads = elementsIn(
    parts['xl/tables/table1.xml'] ?? { name: '', attributes: {}, children: [], text: '' },
    'tableColumn',
  );
  expect(heads.map(({ attributes }) => attributes.name)).toEqual(['Same', 'same 2', 'Same 3']);
});
