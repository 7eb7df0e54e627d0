import { expect, test } from 'vitest';
import { sampleReport } from '../../../tests/support/sample-report';
import { beginningOf, lengthInRows } from './beginning';

const { blocks } = sampleReport();
const whole = lengthInRows(blocks);

test('a report grows row by row from nothing to the whole, and never loses what was there', () => {
  const beginnings = Array.from({ length: whole + 1 }, (_, rows) => beginningOf(blocks, rows));
  expect(beginnings[0]).toEqual([]);
  expect(beginnings.at(-1)).toEqual(blocks);
  beginnings.forEach((beginning, rows) => {
    const before = beginnings[rows - 1] ?? [];
    expect(lengthInRows(beginning)).toBeGreaterThanOrEqual(rows);
    expect(beginning.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
  });
});

test('a table that is not whole yet has the rows themselves, so that they need not be drawn again', () => {
  const at = blocks.findIndex(({ kind }) => kind === 'table');
  const table = blocks[at];
  const before = lengthInRows(blocks.slice(0, at));
  const [begun] = beginningOf(blocks, before + 2).slice(-1);
  if (table?.kind !== 'table' || begun?.kind !== 'table') throw new Error('the sample has a table');
  expect(begun.rows).toHaveLength(2);
  expect(begun.rows.every((row, index) => row === table.rows[index])).toBe(true);
  expect(begun.columns).toBe(table.columns);
});
