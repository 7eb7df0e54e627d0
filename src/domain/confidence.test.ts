import { expect, test } from 'vitest';
import {
  type AnswerSketch,
  buildAssessment,
  dontKnow,
  level,
  notApplicable,
} from '../../tests/support/build-assessment';
import { buildPack, buildQuestion } from '../../tests/support/build-pack';
import type { Grade, Response } from './answer';
import type { Assessment } from './assessment';
import { setReview } from './commands';
import { type Agreement, type Confidence, confidenceFrom, confidenceOfQuestion, confidenceOfTheme } from './confidence';
import type { ThemeId } from './pack';
import { askedQuestions } from './scores';
import { fixedWeights } from './weights';

test.each<[Grade, Agreement, Confidence]>([
  ['A', 'agreed', 'high'],
  ['A', 'partial', 'high'],
  ['A', 'open', 'medium'],
  ['B', 'agreed', 'high'],
  ['B', 'partial', 'medium'],
  ['B', 'open', 'low'],
  ['C', 'agreed', 'medium'],
  ['C', 'partial', 'low'],
  ['C', 'open', 'very-low'],
  ['D', 'agreed', 'low'],
  ['D', 'partial', 'very-low'],
  ['D', 'open', 'very-low'],
])('grade %s, %s: %s', (grade, agreement, expected) => {
  expect(confidenceFrom(grade, agreement)).toBe(expected);
});

const question = buildQuestion({ id: 'R01.L1' });
const single = buildPack([question]);
const at = '2026-08-01T10:00:00.000Z';
const confirmed = (assessment: Assessment) =>
  setReview(question, { kind: 'confirmed', role: 'Deputy clerk' })(assessment, at);

test('a second reader raises confidence', () => {
  const assessment = buildAssessment(single, { 'R01.L1': { response: level(2), grade: 'C' } });
  expect([confidenceOfQuestion(question, assessment), confidenceOfQuestion(question, confirmed(assessment))]).toEqual([
    'low',
    'medium',
  ]);
});

test.each<[string, Response | null]>([
  ["don't know", dontKnow],
  ['withheld', { kind: 'withheld' }],
  ['not reached', { kind: 'not-reached' }],
  ['not applicable', notApplicable],
  ['nothing', null],
])('%s has none, also when confirmed', (_, response) => {
  const assessment = confirmed(buildAssessment(single, { 'R01.L1': { response, grade: 'A' } }));
  expect(confidenceOfQuestion(question, assessment)).toBeNull();
});

test('a composite is as sure as the least sure of its parts, and not at all while one is unanswered', () => {
  const composite = buildQuestion({ id: 'R04.I1', partNames: ['police', 'judges'] });
  const of = (sketches: Readonly<Record<string, AnswerSketch>>) =>
    confidenceOfQuestion(composite, buildAssessment(buildPack([composite]), sketches, { scope: 'full' }));
  const police = { 'R04.I1.police': { response: level(2), grade: 'B' as const } };
  expect(of({ ...police, 'R04.I1.judges': { response: level(2), grade: 'C' } })).toBe('low');
  expect(of(police)).toBeNull();
});

/** Weights 5, 3 and 2 of one theme: half of ten is five. */
const pack = buildPack([{ id: 'R01.L1' }, { id: 'R02.L1' }, { id: 'R03.L1' }], { R01: 5, R02: 3, R03: 2 });
const themeConfidence = (...sketches: readonly AnswerSketch[]) => {
  const entries = sketches.map((sketch, index) => [`R0${index + 1}.L1`, sketch] as const);
  const assessment = buildAssessment(pack, Object.fromEntries(entries));
  const weights = fixedWeights(pack, 'W0');
  return confidenceOfTheme('T1' as ThemeId, askedQuestions(pack, assessment), { assessment, weights });
};
const B: AnswerSketch = { response: level(2), grade: 'B' };
const C: AnswerSketch = { response: level(2), grade: 'C' };
const D: AnswerSketch = { response: level(2), grade: 'D' };
const unknown: AnswerSketch = { response: dontKnow };

test.each<[string, readonly AnswerSketch[], Confidence | null]>([
  ['exactly half of the weight reaches it', [B, C, C], 'medium'],
  ['less than half does not', [C, B, D], 'low'],
  ['what is not known counts in the whole', [unknown, B, C], 'low'],
  ['more than half unknown leaves none', [unknown, B, unknown], null],
  ['what is set aside does not count at all', [{ response: notApplicable }, B, D], 'medium'],
])('a theme: %s', (_, sketches, expected) => {
  expect(themeConfidence(...sketches)).toBe(expected);
});
