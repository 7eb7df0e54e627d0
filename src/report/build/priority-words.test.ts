import { expect, test } from 'vitest';
import { type AnswerSketch, buildAssessment, dontKnow, level } from '../../../tests/support/build-assessment';
import { buildPack } from '../../../tests/support/build-pack';
import type { CriticalMinimum } from '../../domain/pack';
import { scoreAssessment } from '../../domain/scores';
import { classRule, minimumRule, severityFormula } from './priority-words';

const criticalMinimum = { id: 'K1', level: 3 } as CriticalMinimum;
const packs = {
  plain: buildPack([{ id: 'R01.L1', impact: 3 }]),
  minimum: buildPack([{ id: 'R01.L1', criticalMinimum }]),
};

function scored(answer: AnswerSketch, pack: keyof typeof packs = 'plain') {
  const scores = scoreAssessment(packs[pack], buildAssessment(packs[pack], { 'R01.L1': answer }));
  const [[priority], [minimum]] = [scores.priorities, scores.minimums];
  if (!priority) throw new Error('the question has a priority');
  return { priority, minimum };
}

const range = { kind: 'range', from: 0, to: 2 } as const;

test.each([
  [
    'high',
    { response: level(1), grade: 'B' },
    'S_min = 3 × (3 − 1) = 6',
    'S_max = 3 × (3 − 1) = 6',
    'S_min is 6 or more.',
  ],
  [
    'medium, may be higher',
    { response: range, grade: 'B' },
    'S_min = 3 × (3 − 2) = 3',
    'S_max = 3 × (3 − 0) = 9',
    'S_min is 3 or more and less than 6. S_max reaches a higher class, so it may be higher.',
  ],
  [
    'unknown',
    { response: dontKnow },
    'S_min = 3 × 0 = 0',
    'S_max = 3 × (3 − 0) = 9',
    'S_min is 0, and S_max is 6 or more.',
  ],
  ['none', { response: level(3), grade: 'A' }, 'S_min = 3 × (3 − 3) = 0', 'S_max = 3 × (3 − 3) = 0', 'S_max is 0.'],
] satisfies [string, AnswerSketch, string, string, string][])('severity and class: %s', (_, answer, min, max, rule) => {
  const { priority } = scored(answer);
  expect([severityFormula(priority, 'min'), severityFormula(priority, 'max')]).toEqual([min, max]);
  expect(classRule(priority, 'en')).toBe(rule);
});

test.each([
  [{ response: level(3), grade: 'B' }, 'Level 3 is proved, and 3 ≥ 3: met.'],
  [{ response: level(2), grade: 'B' }, 'At most level 2 is possible, and 2 < 3: breached.'],
  [{ response: dontKnow }, 'Level 0 is proved and level 4 is possible, and 0 < 3 ≤ 4: unverified.'],
] satisfies [AnswerSketch, string][])('a critical minimum: the rule with its numbers', (answer, words) => {
  const { minimum } = scored(answer, 'minimum');
  expect(minimum && minimumRule(minimum, 'en')).toBe(words);
});
