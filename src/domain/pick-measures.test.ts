import { expect, test } from 'vitest';
import { buildAct, buildAssessment, dontKnow, level, notApplicable } from '../../tests/support/build-assessment';
import { buildPack, questionId } from '../../tests/support/build-pack';
import type { Level } from './pack';
import {
  draftActsFor,
  firstLevelToProve,
  levelsToProve,
  measureChoices,
  openMeasures,
  whyNothingMoves,
  withMeasures,
} from './pick-measures';
import { scoreAssessment } from './scores';

const pack = buildPack([
  { id: 'R01.L1', impact: 3 },
  { id: 'R02.L1', criticalMinimum: { id: 'K1', level: 2, because: 'It matters.' } },
  { id: 'R03.I1' },
  { id: 'R04.I1' },
  { id: 'R05.I1' },
  { id: 'R24.I1', theme: 'X' },
]);
const assessment = buildAssessment(pack, {
  'R01.L1': { response: level(1), grade: 'A' },
  'R02.L1': { response: dontKnow },
  'R03.I1': { response: level(4), grade: 'A' },
  'R04.I1': { response: notApplicable },
  'R05.I1': { response: level(3), grade: 'A' },
});
const scores = scoreAssessment(pack, assessment);
const measure = (id: string, value: Level) => ({ question: questionId(id), level: value });
const scored = (id: string) => {
  const found = scores.questions.find(({ question }) => question.id === id);
  if (!found) throw new Error(`${id} is scored.`);
  return found;
};

test('what is proved at the top, set aside or asked of others is no choice', () => {
  expect(measureChoices(scores).map(({ question }) => question.id)).toEqual(['R01.L1', 'R02.L1', 'R05.I1']);
  expect(levelsToProve({ lo: 2, hi: 3 })).toEqual([3, 4]);
});

test.each([
  ['R01.L1', 3],
  ['R02.L1', 2],
  ['R05.I1', 4],
])('%s begins at level %i: its minimum, its target or the next level', (id, wanted) => {
  expect(firstLevelToProve(scored(id), assessment)).toBe(wanted);
});

test('measures are added once, the newest first; the higher level stays', () => {
  const picked = [measure('R01.L1', 2), measure('R02.L1', 4)];
  const added = [measure('R01.L1', 3), measure('R02.L1', 2), measure('R05.I1', 4)];
  expect(withMeasures(picked, added)).toEqual([measure('R05.I1', 4), measure('R01.L1', 3), measure('R02.L1', 4)]);
});

test('a measure that an answer has overtaken falls away', () => {
  const measures = ['R01.L1', 'R03.I1', 'R04.I1', 'R05.I1', 'R99.L1'].map((id) => measure(id, 3));
  expect(openMeasures(measures, scores)).toEqual([measure('R01.L1', 3)]);
});

test.each([
  [[measure('R05.I1', 4)], 'target-reached'],
  [[measure('R05.I1', 4), measure('R02.L1', 1)], 'still-open'],
  [[measure('R01.L1', 2)], 'small-step'],
] as const)('%o: %s', (measures, why) => {
  expect(whyNothingMoves(measures, scores)).toBe(why);
});

test('measures become acts in priority order, with the level picked as their sign; a planned question gets no second', () => {
  const measures = [measure('R05.I1', 4), measure('R02.L1', 2), measure('R01.L1', 4)];
  const plan = [buildAct({ question: questionId('R05.I1') })];
  expect(draftActsFor(measures, scores, { plan }).map(({ act, sign, owner }) => [act, sign, owner])).toEqual([
    ['Subject of R01.L1', 'Four', ''],
    ['Subject of R02.L1', 'Two', ''],
  ]);
});
