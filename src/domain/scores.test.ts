import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Grade, Response } from './answer';
import { bandOf, isEnoughKnown, printInterval } from './display';
import { compare, printFraction } from './fraction';
import type { Pack } from './pack';
import { scoreAssessment, type Scores } from './scores';
import { buildPack } from '../../tests/support/build-pack';
import { buildAssessment, dontKnow, level, notApplicable } from '../../tests/support/build-assessment';

const t7 = (id: string, requirement: string) => ({ id, requirement, theme: 'T7' });

function themeOf(scores: Scores) {
  const theme = scores.themes[0];
  if (!theme) throw new Error('The pack has a theme.');
  return theme;
}

test('E1: theme interval 113/264 to 63/88, printed 40-75, coverage 47/66', () => {
  const pack = buildPack(
    [
      t7('R08.I1', 'R08b'),
      t7('R08.I2', 'R08b'),
      t7('R09.I1', 'R09'),
      t7('R10.I1', 'R10'),
      t7('R10.I2', 'R10'),
      t7('R10.I3', 'R10'),
      t7('R10.I4', 'R10'),
    ],
    { R08b: 3, R09: 4, R10: 4 },
  );
  const scores = scoreAssessment(
    pack,
    buildAssessment(pack, {
      'R08.I1': { response: level(1), grade: 'B' },
      'R08.I2': { response: dontKnow },
      'R09.I1': { response: level(3), grade: 'B' },
      'R10.I1': { response: level(2), grade: 'B' },
      'R10.I2': { response: level(3), grade: 'C' },
      'R10.I3': { response: dontKnow },
      'R10.I4': { response: notApplicable },
    }),
  );
  const theme = themeOf(scores);
  expect(scores.requirements.map(({ id, lo, hi }) => [id, printFraction(lo), printFraction(hi)])).toEqual([
    ['R08b', '1/8', '5/8'],
    ['R09', '3/4', '3/4'],
    ['R10', '1/3', '3/4'],
  ]);
  expect([printFraction(theme.lo), printFraction(theme.hi), printFraction(theme.coverage)]).toEqual([
    '113/264',
    '63/88',
    '47/66',
  ]);
  expect(printInterval(theme)).toBe('40-75');
  expect([bandOf(theme.lo), bandOf(theme.hi)]).toEqual(['partial', 'substantial']);
  expect(isEnoughKnown(theme.coverage)).toBe(true);
  expect(scores.setAside).toEqual(['R10.I4']);
});

test('a critical minimum is never set aside, whatever a file says', () => {
  const pack = buildPack([{ id: 'R09.I1', criticalMinimum: { id: 'K9', level: 2, because: 'No first responder.' } }]);
  const scores = scoreAssessment(pack, buildAssessment(pack, { 'R09.I1': { response: notApplicable } }));
  expect(scores.setAside).toEqual([]);
  expect(scores.minimums.map(({ status }) => status)).toEqual(['unverified']);
});

test('a question is set aside only for a reason that it allows', () => {
  const pack = buildPack([{ id: 'R01.L1', notApplicable: ['event-over'] }]);
  expect(scoreAssessment(pack, buildAssessment(pack, { 'R01.L1': { response: notApplicable } })).setAside).toEqual([]);
});

test('the outward strip enters neither themes nor priorities', () => {
  const pack = buildPack([{ id: 'R23.P1', theme: 'X' }, { id: 'R01.P1' }]);
  const scores = scoreAssessment(pack, buildAssessment(pack, {}));
  expect(scores.themes.map(({ id }) => id)).toEqual(['T1']);
  expect(scores.priorities.map(({ question }) => question.id)).toEqual(['R01.P1']);
});

const somePack = buildPack(
  [
    { id: 'R01.L1', requirement: 'R01', theme: 'T1' },
    { id: 'R01.L2', requirement: 'R01', theme: 'T1' },
    { id: 'R02.L1', requirement: 'R02', theme: 'T1', impact: 3 },
    { id: 'R02.I1', requirement: 'R02', theme: 'T1' },
    { id: 'R03.P1', requirement: 'R03', theme: 'T2' },
    { id: 'R03.P2', requirement: 'R03', theme: 'T2' },
  ],
  { R01: 3, R02: 5, R03: 4 },
);
const ids = somePack.themes.flatMap(({ questions }) => questions.map(({ id }) => id));
const someLevel = fc.constantFrom<0 | 1 | 2 | 3 | 4>(0, 1, 2, 3, 4);
const someGrade = fc.constantFrom<Grade>('A', 'B', 'C', 'D');
const someResponse: fc.Arbitrary<Response | null> = fc.oneof(
  someLevel.map(level),
  fc.tuple(someLevel, someLevel).map(([from, to]): Response => ({ kind: 'range', from, to })),
  fc.constantFrom<Response | null>(null, dontKnow, { kind: 'withheld' }, { kind: 'not-reached' }, notApplicable),
);
const someAnswers = fc.array(fc.record({ response: someResponse, grade: someGrade }), {
  minLength: ids.length,
  maxLength: ids.length,
});
type Sketches = readonly { readonly response: Response | null; readonly grade: Grade }[];
const scoresOf = (sketches: Sketches, pack: Pack = somePack) =>
  scoreAssessment(
    pack,
    buildAssessment(pack, Object.fromEntries(ids.map((id, i) => [id, sketches[i] ?? { response: null }]))),
  );

const isWithin = (inner: Scores, outer: Scores) =>
  inner.themes.every((cell) => {
    const other = outer.themes.find(({ id, axis }) => id === cell.id && axis === cell.axis);
    return other !== undefined && compare(other.lo, cell.lo) <= 0 && compare(other.hi, cell.hi) >= 0;
  });

test('ends stay in order between 0 and 1', () => {
  fc.assert(
    fc.property(someAnswers, (answers) => {
      for (const { lo, hi } of [...scoresOf(answers).themes, ...scoresOf(answers).requirements]) {
        expect(lo.numerator >= 0n && compare(lo, hi) <= 0 && hi.numerator <= hi.denominator).toBe(true);
      }
    }),
  );
});

test('a better answer never lowers an end of any interval', () => {
  fc.assert(
    fc.property(
      someAnswers,
      fc.nat(ids.length - 1),
      someGrade,
      fc.integer({ min: 0, max: 3 }),
      (answers, at, grade, from) => {
        const withLevel = (value: number) =>
          scoresOf(
            answers.map((answer, i) => (i === at ? { response: level(value as 0 | 1 | 2 | 3 | 4), grade } : answer)),
          );
        const [worse, better] = [withLevel(from), withLevel(from + 1)];
        for (const cell of worse.themes) {
          const other = better.themes.find(({ id, axis }) => id === cell.id && axis === cell.axis);
          expect(other && compare(other.lo, cell.lo) >= 0 && compare(other.hi, cell.hi) >= 0).toBe(true);
        }
      },
    ),
  );
});

test.each<[string, Response | null]>([
  ['unanswered', null],
  ["don't know", dontKnow],
  ['withheld', { kind: 'withheld' }],
  ['not reached', { kind: 'not-reached' }],
])('%s only widens', (_, unknown) => {
  fc.assert(
    fc.property(someAnswers, fc.nat(ids.length - 1), someLevel, someGrade, (answers, at, value, grade) => {
      const known = scoresOf(answers.map((answer, i) => (i === at ? { response: level(value), grade } : answer)));
      const open = scoresOf(answers.map((answer, i) => (i === at ? { response: unknown, grade } : answer)));
      expect(isWithin(known, open)).toBe(true);
    }),
  );
});

test('a question set aside counts on neither side: the rest scores as if it were not in the pack', () => {
  fc.assert(
    fc.property(someAnswers, fc.nat(ids.length - 1), (answers, at) => {
      const aside = ids[at];
      const scores = scoresOf(
        answers.map((answer, i) => (i === at ? { response: notApplicable, grade: 'A' } : answer)),
      );
      const smaller: Pack = {
        ...somePack,
        themes: somePack.themes.map((theme) => ({
          ...theme,
          questions: theme.questions.filter(({ id }) => id !== aside),
        })),
      };
      expect(scores.themes).toEqual(scoresOf(answers, smaller).themes);
    }),
  );
});

test('better evidence never widens', () => {
  fc.assert(
    fc.property(someAnswers, fc.nat(ids.length - 1), (answers, at) => {
      const withGrade = (grade: Grade) =>
        scoresOf(answers.map((answer, i) => (i === at ? { ...answer, grade } : answer)));
      const [d, c, b, a] = [withGrade('D'), withGrade('C'), withGrade('B'), withGrade('A')];
      expect(isWithin(c, d) && isWithin(b, c) && isWithin(a, b)).toBe(true);
    }),
  );
});

test('the order of questions and themes changes nothing', () => {
  fc.assert(
    fc.property(someAnswers, (answers) => {
      const turned: Pack = {
        ...somePack,
        requirements: [...somePack.requirements].reverse(),
        themes: [...somePack.themes]
          .reverse()
          .map((theme) => ({ ...theme, questions: [...theme.questions].reverse() })),
      };
      const [straight, reversed] = [scoresOf(answers), scoresOf(answers, turned)];
      expect(isWithin(straight, reversed) && isWithin(reversed, straight)).toBe(true);
      expect(reversed.priorities.map(({ class: name }) => name)).toEqual(
        straight.priorities.map(({ class: name }) => name),
      );
    }),
  );
});
