import { expect, test } from 'vitest';
import { provedDistances } from './axis-distance';
import type { ThemeCell } from './cell';
import { fraction, one, printFraction, subtract } from './fraction';
import type { Axis, ThemeId } from './pack';

/** A cell with both ends in hundredths. */
function cell(
  theme: string,
  axis: Axis,
  [lo, hi]: readonly [number, number],
  only: ThemeCell['only'] = null,
): ThemeCell {
  const ends = { lo: fraction(lo, 100), hi: fraction(hi, 100) };
  const coverage = subtract(one, subtract(ends.hi, ends.lo));
  return { id: theme as ThemeId, axis, ...ends, coverage, requirements: [], only };
}

const found = (cells: readonly ThemeCell[]) =>
  provedDistances(cells).map(
    ({ theme, higher, lower, least, points }) =>
      `${theme} ${higher.axis}>${lower.axis} ${printFraction(least)} ${points}`,
  );

test('only intervals that lie apart are a proved distance, the widest first', () => {
  const cells = [
    cell('T1', 'L', [60, 80]),
    cell('T1', 'I', [20, 35]),
    cell('T1', 'P', [30, 65]),
    cell('T2', 'L', [0, 10]),
    cell('T2', 'P', [70, 70]),
  ];
  expect(found(cells)).toEqual(['T2 P>L 3/5 60', 'T1 L>I 1/4 25']);
});

test('what lies apart by less than the printed ends show is not told', () => {
  expect(found([cell('T1', 'L', [42, 60]), cell('T1', 'I', [10, 41])])).toEqual([]);
});

test('ends that touch prove nothing', () => {
  expect(found([cell('T1', 'L', [40, 60]), cell('T1', 'I', [10, 40])])).toEqual([]);
});

test('a single question and a cell of which too little is known have no distance', () => {
  const law = cell('T1', 'L', [75, 75]);
  expect(found([law, cell('T1', 'I', [0, 0], { lo: 0, hi: 0 })])).toEqual([]);
  expect(found([cell('T1', 'L', [80, 100]), cell('T1', 'P', [0, 60])])).toEqual([]);
});

test('axes of different themes are never compared', () => {
  expect(found([cell('T1', 'L', [75, 75]), cell('T2', 'I', [0, 0])])).toEqual([]);
});

test('equal distances keep the order of the themes', () => {
  const pair = (theme: string) => [cell(theme, 'L', [75, 75]), cell(theme, 'I', [25, 25])];
  expect(found([...pair('T1'), ...pair('T2')])).toEqual(['T1 L>I 1/2 50', 'T2 L>I 1/2 50']);
});
