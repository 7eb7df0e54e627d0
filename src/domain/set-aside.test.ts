import { expect, test } from 'vitest';
import { type AnswerSketch, buildAssessment, level, notApplicable } from '../../tests/support/build-assessment';
import { buildPack } from '../../tests/support/build-pack';
import { printFraction } from './fraction';
import { askedQuestions } from './scores';
import { setAsideShares, zeroView } from './set-aside';
import { fixedWeights } from './weights';

/** Question weights 3, 3, 3 and 3 in one theme, 5 in another. */
const pack = buildPack(
  [
    { id: 'R01.L1' },
    { id: 'R01.L2' },
    { id: 'R02.L1' },
    { id: 'R03.L1' },
    { id: 'R04.L1', theme: 'T2' },
    { id: 'R23.P1', theme: 'X' },
  ],
  { R01: 3, R02: 3, R03: 3, R04: 5 },
);
const weights = fixedWeights(pack, 'W0');
const askedWith = (...aside: readonly string[]) => {
  const ids = ['R01.L1', 'R01.L2', 'R02.L1', 'R03.L1', 'R04.L1', 'R23.P1'];
  const sketches = ids.map((id): readonly [string, AnswerSketch] => [
    id,
    { response: aside.includes(id) ? notApplicable : level(4), grade: 'A' },
  ]);
  return askedQuestions(pack, buildAssessment(pack, Object.fromEntries(sketches)));
};

test('a quarter is still the whole theme, more is limited scope; others and the outward strip are not named', () => {
  const quarter = setAsideShares(pack, askedWith('R01.L1', 'R23.P1'), weights);
  expect(quarter.map(({ theme, share, isLimited }) => [theme, printFraction(share), isLimited])).toEqual([
    ['T1', '1/4', false],
  ]);
  const half = setAsideShares(pack, askedWith('R01.L1', 'R02.L1'), weights);
  expect(half.map(({ questions, share, isLimited }) => [questions, printFraction(share), isLimited])).toEqual([
    [['R01.L1', 'R02.L1'], '1/2', true],
  ]);
});

test('a theme with everything set aside is limited, and stands at zero in the zero view only', () => {
  const asked = askedWith('R04.L1');
  expect(setAsideShares(pack, asked, weights).map(({ share }) => printFraction(share))).toEqual(['1']);
  expect(zeroView(pack, asked, weights).map(({ id, lo, hi }) => [id, printFraction(lo), printFraction(hi)])).toEqual([
    ['T2', '0', '0'],
  ]);
});

test('the zero view counts what is set aside as level 0 in its requirement', () => {
  // R01: (0 + 4) / 8 = 1/2; R02 and R03: 1; the mean of three equal weights is 5/6.
  const [cell, ...others] = zeroView(pack, askedWith('R01.L1'), weights);
  expect([cell && printFraction(cell.lo), others]).toEqual(['5/6', []]);
});

test('nothing set aside, nothing to say', () => {
  expect([setAsideShares(pack, askedWith(), weights), zeroView(pack, askedWith(), weights)]).toEqual([[], []]);
});
