import { expect, test } from 'vitest';
import { buildAssessment, dontKnow, level } from '../../tests/support/build-assessment';
import { buildPack, questionId } from '../../tests/support/build-pack';
import { printFraction } from './fraction';
import type { Level } from './pack';
import { scoreAssessment } from './scores';
import { smallestSetForMinimums, whatWouldChange } from './what-would-change';

const minimum = (id: string, needed: Level) => ({ id, level: needed, because: 'It matters.' });
const pack = buildPack([
  { id: 'R02.L3', criticalMinimum: minimum('K2', 3), impact: 3 },
  { id: 'R03.L2', criticalMinimum: minimum('K3', 3), impact: 3 },
  { id: 'R03.L1', criticalMinimum: minimum('K4', 2), impact: 3 },
  { id: 'R05.P1', criticalMinimum: minimum('K6', 2) },
  { id: 'R09.I1' },
]);
const assessment = buildAssessment(
  pack,
  {
    'R02.L3': { response: level(3), grade: 'A' },
    'R03.L2': { response: level(1), grade: 'A' },
    'R03.L1': { response: level(0), grade: 'B' },
    'R05.P1': { response: dontKnow },
    'R09.I1': { response: level(2), grade: 'C' },
  },
  { efforts: { [questionId('R03.L2')]: 2, [questionId('R03.L1')]: 1 } },
);
const measure = (id: string, value: Level) => ({ question: questionId(id), level: value });

test('a measure moves what hangs on it and nothing else, and leaves the answers alone', () => {
  const before = structuredClone(assessment);
  const found = whatWouldChange(pack, assessment, [measure('R03.L2', 3)]);
  expect(found.minimums.map(({ before: a, after: b }) => [a.minimum.id, a.status, b.status])).toEqual([
    ['K3', 'breached', 'met'],
  ]);
  expect(found.flags.map(({ before: a, after: b }) => [a.id, a.state, b.state])).toEqual([['F1', 'raised', 'clear']]);
  // R03 on L: (1 + 0) / 8 becomes (3 + 0) / 8; R02: 3/4; the mean of equal weights.
  expect(found.themes.map(({ before: a, after: b }) => [a.axis, printFraction(a.lo), printFraction(b.lo)])).toEqual([
    ['L', '7/16', '9/16'],
  ]);
  expect(found.priorities.map(({ before: a, after: b }) => [a.question.id, a.class, b.class])).toEqual([
    ['R03.L2', 'critical', 'none'],
  ]);
  expect(assessment).toEqual(before);
});

test('a measure proves a level without ruling out what was possible, and never lowers', () => {
  const found = whatWouldChange(pack, assessment, [measure('R05.P1', 2), measure('R02.L3', 1), measure('R09.I1', 2)]);
  const interval = (id: string) => found.after.questions.find(({ question }) => question.id === id)?.interval;
  expect(['R05.P1', 'R02.L3', 'R09.I1'].map(interval)).toEqual([
    { lo: 2, hi: 4 },
    { lo: 3, hi: 3 },
    { lo: 2, hi: 2 },
  ]);
});

test('no measure, or one for a question that is not asked, changes nothing', () => {
  for (const measures of [[], [measure('R99.L1', 4)]]) {
    const { minimums, flags, themes, priorities, after } = whatWouldChange(pack, assessment, measures);
    expect([minimums, flags, themes, priorities].flat()).toEqual([]);
    expect(after).toEqual(scoreAssessment(pack, assessment));
  }
});

test('the smallest set for the minimums: one measure each, least effort first, what may hold already is to be found out', () => {
  const set = smallestSetForMinimums(scoreAssessment(pack, assessment));
  expect(set.map(({ question, level: needed, kind, effort }) => [question, needed, kind, effort])).toEqual([
    ['R03.L1', 2, 'reach', 1],
    ['R03.L2', 3, 'reach', 2],
    ['R05.P1', 2, 'establish', null],
  ]);
  const { after } = whatWouldChange(pack, assessment, set);
  expect(after.minimums.every(({ status }) => status === 'met')).toBe(true);
  for (const left of set) {
    const without = whatWouldChange(
      pack,
      assessment,
      set.filter((one) => one !== left),
    );
    expect(without.after.minimums.filter(({ status }) => status !== 'met')).toHaveLength(1);
  }
});
