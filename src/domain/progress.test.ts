import { expect, test } from 'vitest';
import { buildAssessment, level } from '../../tests/support/build-assessment';
import { buildPack } from '../../tests/support/build-pack';
import { answeredOutsideScope, answersWithoutQuestion } from './progress';

const pack = buildPack([
  { id: 'R01.L1' },
  { id: 'R02.L1', scope: 'full' },
  { id: 'R03.L1', scope: 'full' },
  { id: 'R04.I1', partNames: ['police', 'judges'] },
]);
const sketches = {
  'R01.L1': { response: level(2) },
  'R02.L1': { response: level(2) },
  'R03.L1': { response: null },
  'R04.I1.police': { response: level(1) },
  'R98.L1': { response: level(4) },
  'R99.L1': { response: null },
};

test('answers outside the quick scan are counted, by question and only where complete', () => {
  expect(answeredOutsideScope(pack, buildAssessment(pack, sketches))).toBe(1);
});

test('in the full assessment nothing lies outside', () => {
  expect(answeredOutsideScope(pack, buildAssessment(pack, sketches, { scope: 'full' }))).toBe(0);
});

test('complete answers that no question of the questionnaire asks for are counted by themselves', () => {
  const scopes = ['quick', 'full'] as const;
  const counts = scopes.map((scope) => answersWithoutQuestion(pack, buildAssessment(pack, sketches, { scope })));
  expect(counts).toEqual([1, 1]);
});
