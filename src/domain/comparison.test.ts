import { expect, test } from 'vitest';
import { buildAnswer, buildAssessment, buildCitation, dontKnow, level } from '../../tests/support/build-assessment';
import { buildPack, questionId } from '../../tests/support/build-pack';
import type { Answer, Grade, Response } from './answer';
import type { Assessment } from './assessment';
import type { ShareInterval } from './cell';
import { compareAssessments, type Comparison } from './comparison';
import { printFraction } from './fraction';
import type { Pack, RequirementId } from './pack';

const earlier = { period: { from: '2026-01-01', to: '2026-06-30' }, scope: 'full' } as const;
const later = { period: { from: '2027-01-01', to: '2027-06-30' }, scope: 'full' } as const;

const printed = ({ lo, hi }: ShareInterval) => [printFraction(lo), printFraction(hi)];
const tags = ({ changes }: Comparison) => changes.map(({ question, tag }) => [question.id, tag]);

function onlyCell({ cells }: Comparison) {
  const [cell] = cells;
  if (!cell || cells.length !== 1) throw new Error('The comparison has one cell.');
  return cell;
}

test('E6: between -3/16 and 1/16, no change proved; real, information, correction; real alone 1/16', () => {
  const pack = buildPack(['R09.I1', 'R09.I2', 'R09.I3', 'R09.I4', 'R09.I5'].map((id) => ({ id })));
  const old = buildAssessment(
    pack,
    {
      'R09.I1': { response: level(1), grade: 'B' },
      'R09.I2': { response: dontKnow },
      'R09.I3': { response: level(2), grade: 'B' },
      'R09.I4': { response: level(3), grade: 'B' },
    },
    { ...earlier, pack: { id: pack.id, version: '0.9.0' } },
  );
  const now = buildAssessment(
    pack,
    {
      'R09.I1': { response: level(2), grade: 'B', citations: [buildCitation({ date: '2026-11-02' })] },
      'R09.I2': { response: level(1), grade: 'B' },
      'R09.I3': { response: level(2), grade: 'B' },
      'R09.I4': { response: level(2), grade: 'B' },
      'R09.I5': { response: level(3), grade: 'B' },
    },
    later,
  );
  const comparison = compareAssessments(pack, old, now);
  const cell = onlyCell(comparison);
  expect(printed(cell.older)).toEqual(['3/8', '5/8']);
  expect(printed(cell.newer)).toEqual(['7/16', '7/16']);
  expect(printed(cell.delta)).toEqual(['-3/16', '1/16']);
  expect(cell.verdict).toBe('no-change-proved');
  expect(printFraction(cell.realOnly)).toBe('1/16');
  expect(tags(comparison)).toEqual([
    ['R09.I1', 'real'],
    ['R09.I2', 'information'],
    ['R09.I4', 'correction'],
  ]);
  expect(comparison.incomparable.map(({ id, reason }) => [id, reason])).toEqual([['R09.I5', 'new']]);
  expect(printFraction(comparison.weightInCommon)).toBe('4/5');
  expect(comparison.isComparableAsAWhole).toBe(true);
});

const two = buildPack(
  [
    { id: 'R01.I1', requirement: 'R01' },
    { id: 'R02.I1', requirement: 'R02' },
  ],
  { R01: 3, R02: 5 },
);

const both = (first: 0 | 1 | 2 | 3 | 4, second: 0 | 1 | 2 | 3 | 4, grade: Grade = 'B') => ({
  'R01.I1': { response: level(first), grade },
  'R02.I1': { response: level(second), grade },
});

test.each([
  ['improved', both(1, 1), both(3, 3)],
  ['worse', both(3, 3), both(1, 1)],
  ['no-change-proved', both(3, 3), both(3, 3)],
  ['no-change-proved', both(2, 2), { 'R01.I1': { response: level(4), grade: 'B' as const } }],
])('%s only where the intervals leave nothing else', (verdict, before, now) => {
  const comparison = compareAssessments(two, buildAssessment(two, before, earlier), buildAssessment(two, now, later));
  expect(onlyCell(comparison).verdict).toBe(verdict);
});

test('both are weighed as the newer one is, and the outward strip is in no figure', () => {
  const pack = buildPack([{ id: 'R01.I1' }, { id: 'R02.I1' }, { id: 'R23.I1', theme: 'X' }], { R01: 3, R02: 3 });
  const weighting = {
    adopted: {
      profile: { name: 'Ours', weights: { ['R02' as RequirementId]: 6 as const } },
      decidedBy: 'Bureau',
      decidedOn: '2027-01-01',
      reason: 'It presses',
      at: '2027-01-01T00:00:00.000Z',
    },
    alternative: null,
  };
  const comparison = compareAssessments(
    pack,
    buildAssessment(pack, { ...both(0, 4), 'R23.I1': { response: level(1), grade: 'B' } }, earlier),
    buildAssessment(pack, { ...both(0, 1), 'R23.I1': { response: level(2), grade: 'B' } }, { ...later, weighting }),
  );
  expect(printed(onlyCell(comparison).older)).toEqual(['2/3', '2/3']);
  expect(comparison.points.map(({ question }) => question.id)).toEqual(['R01.I1', 'R02.I1']);
  expect(tags(comparison)).toContainEqual(['R23.I1', 'correction']);
});

test('fewer than two thirds of the weight in common: not comparable as a whole', () => {
  const changed = (revision: string) => withRevision(buildAssessment(two, both(2, 2), later), 'R02.I1', revision);
  const compareWith = (newer: Assessment) => compareAssessments(two, buildAssessment(two, both(2, 2), earlier), newer);
  expect(printFraction(compareWith(changed('2.0')).weightInCommon)).toBe('3/8');
  expect(compareWith(changed('2.0')).isComparableAsAWhole).toBe(false);
  expect(compareWith(changed('1.7')).isComparableAsAWhole).toBe(true);
});

test('what two assessments do not have in common gives no cell and is not comparable as a whole', () => {
  const none: Pack = { ...two, version: '9.0.0' };
  const comparison = compareAssessments(none, buildAssessment(two, {}, earlier), buildAssessment(two, {}, later));
  expect(comparison.cells).toEqual([]);
  expect(comparison.isComparableAsAWhole).toBe(false);
});

test('a part of a composite that becomes known is information, although the weakest part was not open', () => {
  const pack = buildPack([{ id: 'R04.I1', partNames: ['investigators', 'judges'] }]);
  const parts = (judges: Response) => ({
    'R04.I1.investigators': { response: level(2), grade: 'A' as const },
    'R04.I1.judges': { response: judges, grade: 'A' as const },
  });
  const comparison = compareAssessments(
    pack,
    buildAssessment(pack, parts(dontKnow), earlier),
    buildAssessment(pack, parts(level(1)), later),
  );
  expect(comparison.changes.map(({ tag, older, newer }) => [tag, older, newer])).toEqual([
    ['information', { lo: 0, hi: 2 }, { lo: 1, hi: 1 }],
  ]);
});

function withRevision(assessment: Assessment, id: string, questionRevision: string): Assessment {
  const answer: Answer = assessment.answers[questionId(id)] ?? buildAnswer(questionId(id), { response: null });
  return { ...assessment, answers: { ...assessment.answers, [answer.question]: { ...answer, questionRevision } } };
}
