import { expect, test } from 'vitest';
import { readCsv } from '../../../tests/support/read-csv';
import { sampleWorkbook } from '../../../tests/support/sample-workbook';
import { renderCsv } from './render-csv';

const wordsOf = (text: string) => readCsv(renderCsv(sampleWorkbook([text]), 'answers'))[1]?.[2];

test('the file begins with a byte-order mark, and every row carries the marks', () => {
  const records = readCsv(renderCsv(sampleWorkbook(['a, "b"\nc', 'قانون']), 'answers'));
  const marking =
    'Gap report: Tarvenia & neighbours · Public edition · TLP:CLEAR · Data B762-AC39-129F-8F31 · TRAINING CASE';
  expect(records).toEqual([
    ['No.', 'Day', 'Words', 'Edition'],
    ['1', '2026-03-31', 'a, "b"\nc', marking],
    ['2', '2026-03-31', 'قانون', marking],
  ]);
});

test.each([
  ...['=1+1', '+1', '-1', '@SUM(A1)', '\ttab', '\rreturn', '\nline', ' =1', '"=1', "'=1", '＝1', '＋1', '－1', '＠A'],
  '\u200b=1',
  '\u200f\u00a0+1',
])('%j begins with an apostrophe, so that no program computes it', (text) => {
  expect(wordsOf(text)).toBe(`'${text}`);
});

test.each(['a = b', '1 - 2', 'R01.L1', "l'État", '– a dash', 'x@example.org'])('%j stays as it is', (text) => {
  expect(wordsOf(text)).toBe(text);
});

test('a text that is longer than a cell goes on in the row below, nothing lost', () => {
  const text = 'word '.repeat(20_000);
  const rows = readCsv(renderCsv(sampleWorkbook([text]), 'answers')).slice(1);
  expect(rows.map((row) => row[2]).join('')).toBe(text);
  expect(rows.map(([first]) => first)).toEqual(['1', '1 (continued)', '1 (continued)', '1 (continued)']);
});

test('a half of a character is shown, not lost', () => {
  expect(wordsOf('half \ud83d')).toBe('half [U+D83D]');
});
