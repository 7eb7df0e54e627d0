import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type AnswerSketch,
  buildAssessment,
  buildCitation,
  dontKnow,
  notApplicable,
} from '../../tests/support/build-assessment';
import { buildPack } from '../../tests/support/build-pack';
import { outOf } from '../../tests/support/out-of';
import { grades } from './answer';
import type { Assessment } from './assessment';
import type { ShareInterval } from './cell';
import { inOrderOfTime } from './common-set';
import { compareAssessments } from './comparison';
import { courseOverTime } from './course';
import { compare, fraction, multiply, zero } from './fraction';
import { levels, questionsInScope } from './pack';
import { isAsked, standingOf } from './standing';

const ids = ['R01.L1', 'R01.L2', 'R02.L1', 'R02.I1', 'R03.P1', 'R23.P1', 'R99.L1'];
const pack = buildPack(
  ids.slice(0, -1).map((id, at) => ({
    id,
    theme: id === 'R23.P1' ? 'X' : at > 3 ? 'T2' : 'T1',
    scope: at % 2 === 0 ? 'quick' : 'full',
  })),
  { R01: 5, R02: 4 },
);

const response: fc.Arbitrary<AnswerSketch['response']> = fc.oneof(
  fc.constantFrom(...levels).map((value) => ({ kind: 'level' as const, level: value })),
  fc
    .tuple(fc.constantFrom(...levels), fc.constantFrom(...levels))
    .map(([from, to]) => ({ kind: 'range' as const, from, to })),
  fc.constantFrom(null, dontKnow, notApplicable, { kind: 'withheld' } as const),
);
const sketch = fc.record({
  response,
  grade: fc.constantFrom(...grades),
  citations: fc.array(
    fc.constantFrom('2025-01-01', '2027-01-01', '').map((date) => buildCitation({ date })),
    { maxLength: 2 },
  ),
});
const revision = fc.constantFrom('1.0', '1.4', '2.0');

const anAssessment: fc.Arbitrary<Assessment> = fc
  .record({
    answers: fc.dictionary(fc.constantFrom(...ids), sketch),
    revisions: fc.array(revision, { minLength: ids.length, maxLength: ids.length }),
    scope: fc.constantFrom('quick' as const, 'full' as const),
    version: fc.constantFrom('1.0.0', '0.9.0'),
    to: fc.constantFrom('2026-06-30', '2027-06-30'),
  })
  .map(({ answers, revisions, scope, version, to }) => {
    const built = buildAssessment(pack, answers, {
      scope,
      pack: { id: pack.id, version },
      period: { from: '2026-01-01', to },
    });
    const revised = Object.values(built.answers).map((answer, at) => [
      answer.question,
      { ...answer, questionRevision: revisions[at] ?? '1.0' },
    ]);
    return { ...built, answers: Object.fromEntries(revised) };
  });

const turned = (assessment: Assessment): Assessment => ({
  ...assessment,
  answers: Object.fromEntries(Object.entries(assessment.answers).reverse()),
});
const negated = ({ lo, hi }: ShareInterval) => ({
  lo: multiply(fraction(-1), hi),
  hi: multiply(fraction(-1), lo),
});

const runs = { numRuns: outOf(10_000) };

test('an assessment beside itself proves no change and has no changed answer', () => {
  fc.assert(
    fc.property(anAssessment, (one) => {
      const { cells, points, changes } = compareAssessments(pack, one, one);
      expect(changes).toEqual([]);
      expect([...cells, ...points].every(({ verdict }) => verdict === 'no-change-proved')).toBe(true);
      expect(cells.every(({ realOnly }) => compare(realOnly, zero) === 0)).toBe(true);
    }),
    runs,
  );
});

test('the order in which answers were given changes nothing', () => {
  fc.assert(
    fc.property(anAssessment, anAssessment, (older, newer) => {
      expect(compareAssessments(pack, turned(older), turned(newer))).toEqual(compareAssessments(pack, older, newer));
    }),
    runs,
  );
});

test('swapping the two turns every change round', () => {
  fc.assert(
    fc.property(anAssessment, anAssessment, (older, newer) => {
      const [there, back] = [compareAssessments(pack, older, newer), compareAssessments(pack, newer, older)];
      expect(back.cells.map(({ delta }) => delta)).toEqual(there.cells.map(({ delta }) => negated(delta)));
      expect(back.points.map(({ older: first, newer: second }) => [second, first])).toEqual(
        there.points.map(({ older: first, newer: second }) => [first, second]),
      );
    }),
    runs,
  );
});

test('a verdict stands for every pair of true values inside the two intervals', () => {
  fc.assert(
    fc.property(anAssessment, anAssessment, (older, newer) => {
      for (const cell of compareAssessments(pack, older, newer).cells) {
        if (cell.verdict === 'improved') expect(compare(cell.newer.lo, cell.older.hi)).toBeGreaterThan(0);
        else if (cell.verdict === 'worse') expect(compare(cell.newer.hi, cell.older.lo)).toBeLessThan(0);
        else expect(compare(cell.delta.lo, zero) <= 0 && compare(cell.delta.hi, zero) >= 0).toBe(true);
      }
    }),
    runs,
  );
});

test('every question that was asked stands once, among what is compared or among what is not', () => {
  fc.assert(
    fc.property(anAssessment, anAssessment, (older, newer) => {
      const { points, incomparable } = compareAssessments(pack, older, newer);
      const listed = [...points.map(({ question }) => question.id), ...incomparable.map(({ id }) => id)];
      expect(new Set(listed).size).toBe(listed.length);
      const asked = questionsInScope(pack, 'full').filter(
        (question) => question.theme !== 'X' && [older, newer].some((one) => isAsked(standingOf(pack, question, one))),
      );
      expect(asked.every(({ id }) => listed.includes(id))).toBe(true);
    }),
    runs,
  );
});

test('a course stands in the order of time, on one set for all, and two of it are a comparison', () => {
  fc.assert(
    fc.property(fc.array(anAssessment, { minLength: 2, maxLength: 4 }), (several) => {
      const course = courseOverTime(pack, several);
      expect(course.assessments).toEqual(inOrderOfTime(several));
      expect(course.cells.every(({ steps }) => steps.length === several.length)).toBe(true);
      const [older, newer] = course.assessments;
      if (several.length > 2 || !older || !newer) return;
      const { cells } = compareAssessments(pack, older, newer);
      expect(course.cells.map(({ steps }) => steps)).toEqual(cells.map((cell) => [cell.older, cell.newer]));
    }),
    runs,
  );
});
