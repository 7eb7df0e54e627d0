import { expect, test } from 'vitest';
import { type AnswerSketch, buildAssessment, dontKnow, level } from '../../../tests/support/build-assessment';
import { buildPack } from '../../../tests/support/build-pack';
import { answersOfE1, questionsOfE1, weightsOfE1 } from '../../../tests/support/first-example';
import { explainCell } from '../../domain/explanation';
import type { Pack } from '../../domain/pack';
import { scoreAssessment } from '../../domain/scores';
import type { Locale } from '../../i18n/locale';
import {
  answerWords,
  bandRule,
  coverageWords,
  formulaIn,
  percentKnown,
  requirementFormula,
  roundingWords,
  themeFormula,
} from './formula-words';

const packOfE1 = buildPack(questionsOfE1, weightsOfE1);

function explained(pack: Pack, answers: Readonly<Record<string, AnswerSketch>>) {
  const assessment = buildAssessment(pack, answers, { scope: 'full' });
  const scores = scoreAssessment(pack, assessment);
  const [cell] = scores.themes;
  if (!cell) throw new Error('the pack has one cell');
  return explainCell(cell, scores, assessment);
}

test('E1 of the method, to the character', () => {
  const explanation = explained(packOfE1, answersOfE1);
  const { cell, requirements } = explanation;
  expect(requirements.flatMap((step) => [requirementFormula(step, 'lo'), requirementFormula(step, 'hi')])).toEqual([
    'lo = (1 + 0) / (4 × 2) = 1/8',
    'hi = (1 + 4) / (4 × 2) = 5/8',
    'lo = 3 / (4 × 1) = 3/4',
    'hi = 3 / (4 × 1) = 3/4',
    'lo = (2 + 2 + 0) / (4 × 3) = 1/3',
    'hi = (2 + 3 + 4) / (4 × 3) = 3/4',
  ]);
  expect(themeFormula(explanation, 'lo')).toBe('lo = (3 × 1/8 + 4 × 3/4 + 4 × 1/3) / 11 = 113/264');
  expect(themeFormula(explanation, 'hi')).toBe('hi = (3 × 5/8 + 4 × 3/4 + 4 × 3/4) / 11 = 63/88');
  expect(roundingWords(cell, 'lo', 'en')).toBe('113/264 of 100, rounded down to a multiple of 5: 40');
  expect(roundingWords(cell, 'hi', 'en')).toBe('63/88, rounded up: 75');
  expect(coverageWords(cell, 'en')).toBe('Coverage: 1 − (63/88 − 113/264) = 47/66, rounded down: 71 %.');
  expect(percentKnown(cell)).toBe(71);
  expect(bandRule(cell, 'en')).toContain('Partial to Substantial');
});

test('every answer says what was said, what supports it, and the levels that count, both ends', () => {
  const answers = explained(packOfE1, answersOfE1).requirements.flatMap(({ questions }) =>
    questions.flatMap((question) => question.answers.map((answer) => answerWords(answer, 'en'))),
  );
  expect(answers.slice(0, 2)).toEqual([
    'Answered: level 1. Evidence B: official document or recorded search. Counts as level 1.',
    'Don’t know. Counts as level 0 to 4.',
  ]);
  expect(answers.at(-2)).toBe('Answered: level 3. Evidence C: statement by an office. Counts as level 2 to 3.');
});

test('what is a multiple of 5 is not rounded; below half coverage it is said why there are no figures', () => {
  const pack = buildPack([{ id: 'R01.L1' }, { id: 'R01.L2' }]);
  const half = explained(pack, { 'R01.L1': { response: level(3), grade: 'B' }, 'R01.L2': { response: dontKnow } }).cell;
  expect(roundingWords(half, 'hi', 'en')).toBe('7/8, rounded up: 90');
  const all = explained(
    pack,
    Object.fromEntries(['R01.L1', 'R01.L2'].map((id) => [id, { response: level(3), grade: 'B' }])),
  );
  expect(roundingWords(all.cell, 'lo', 'en')).toBe('3/4 of 100, nothing to round: 75');
  const none = explained(pack, {}).cell;
  expect(coverageWords(none, 'en')).toBe(
    'Coverage: 1 − (1 − 0) = 0. That is less than 1/2, so no figures are printed.',
  );
  expect(bandRule(none, 'en')).toBeNull();
});

test('a formula keeps its direction in a sentence that runs right to left', () => {
  expect(formulaIn('1/8', 'ar' as Locale)).toBe('\u20661/8\u2069');
  expect(formulaIn('1/8', 'en')).toBe('1/8');
});
