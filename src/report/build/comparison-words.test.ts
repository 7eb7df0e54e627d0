import { expect, test } from 'vitest';
import { buildAssessment, dontKnow, level } from '../../../tests/support/build-assessment';
import { buildPack } from '../../../tests/support/build-pack';
import { compareAssessments } from '../../domain/comparison';
import type { Level } from '../../domain/pack';
import { cellWords } from './cell-words';
import {
  cellSentence,
  deltaFormula,
  deltaWords,
  levelsThenNow,
  realOnlyWords,
  targetsThenNow,
  weightInCommonSentence,
} from './comparison-words';

const pack = buildPack(['R09.I1', 'R09.I2', 'R09.I3'].map((id) => ({ id })));
const single = buildPack([{ id: 'R09.I1' }]);
const earlier = { period: { from: '2025-01-01', to: '2025-06-30' } };

/** One answer a question, in order; null is a don't know. */
function compared(before: readonly (Level | null)[], now: readonly (Level | null)[], questions = pack) {
  const answers = (levels: readonly (Level | null)[]) =>
    Object.fromEntries(
      levels.map((one, at) => [
        `R09.I${at + 1}`,
        { response: one === null ? dontKnow : level(one), grade: 'B' as const },
      ]),
    );
  const comparison = compareAssessments(
    questions,
    buildAssessment(questions, answers(before), earlier),
    buildAssessment(questions, answers(now)),
  );
  const [cell] = comparison.cells;
  if (!cell) throw new Error('There is a cell.');
  return { comparison, cell };
}

test('a change for certain says what it was, what it is, and between what the change lies', () => {
  const { cell } = compared([1, 1, 1], [3, 2, 2]);
  expect(cellSentence(cell, 'Oversight', 'en')).toBe(
    'Oversight, Implementation: proved better; then 25 to 25, now 55 to 60. The change lies between +30 and +35 of 100.',
  );
  expect(cellSentence(compared([3, 3, 3], [1, 1, 1]).cell, 'Oversight', 'en')).toContain('proved worse');
});

test('no change proved is said with both ends of the change, on both sides of nought', () => {
  const { cell } = compared([2, 2, null], [2, 2, 1]);
  expect(cellSentence(cell, 'Oversight', 'en')).toBe(
    'Oversight, Implementation: no change proved; then 30 to 70, now 40 to 45. The change lies between −25 and +10 of 100.',
  );
});

test('a cell with one question speaks in levels, however little is known', () => {
  const { cell } = compared([1], [3], single);
  expect(cellSentence(cell, 'Oversight', 'en')).toBe(
    'Oversight, Implementation: proved better; then level 1, now level 3. In levels, the change is +2.',
  );
  expect(deltaWords(compared([null], [3], single).cell, 'en')).toBe('−1 to +3 (levels)');
});

test('below half there are no figures, and none for the change', () => {
  const { cell } = compared([null, null, 2], [2, 2, 2]);
  expect(cellWords(cell.older, 'en')).toBe('not enough known');
  expect(deltaWords(cell, 'en')).toBeNull();
  expect(cellSentence(cell, 'Oversight', 'en')).toBe(
    'Oversight, Implementation: no change proved; then not enough known, now 50 to 50.',
  );
  expect(realOnlyWords(cell, 'en')).toBe('none');
});

test('the two subtractions behind a change, exactly', () => {
  // Then (1 + 0 + 2) / 12 to (1 + 4 + 2) / 12; now (2 + 1 + 2) / 12 at both ends.
  const { cell } = compared([1, null, 2], [2, 1, 2]);
  expect([deltaFormula(cell, 'lo'), deltaFormula(cell, 'hi')]).toEqual(['5/12 − 7/12 = −1/6', '5/12 − 1/4 = 1/6']);
});

test('set aside and targets have words of their own', () => {
  expect(levelsThenNow({ older: { lo: 1, hi: 2 }, newer: null }, 'en')).toBe('level 1 to 2 then, set aside now');
  expect(targetsThenNow({ targets: { older: 3, newer: 3 } }, 'en')).toBe('');
  expect(targetsThenNow({ targets: { older: 3, newer: 4 } }, 'en')).toBe('Aimed at: level 3 then, level 4 now.');
});

test('how much can be compared is never rounded in its own favour', () => {
  const { comparison } = compared([1, 1, 1], [1, 1, 1]);
  const share = (numerator: bigint, denominator: bigint, isComparableAsAWhole: boolean) =>
    weightInCommonSentence({ ...comparison, weightInCommon: { numerator, denominator }, isComparableAsAWhole }, 'en');
  expect(weightInCommonSentence(comparison, 'en')).toBe('All questions of the newer assessment can be compared.');
  expect(share(7n, 8n, true)).toContain('At least 85 in 100');
  expect(share(5n, 8n, false)).toContain('At most 65 in 100');
});
