import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildAssessment, dontKnow, level, notApplicable } from '../../tests/support/build-assessment';
import { buildPack } from '../../tests/support/build-pack';
import { outOf } from '../../tests/support/out-of';
import type { Citation, Grade, Response } from './answer';
import type { Assessment } from './assessment';
import type { ShareInterval } from './cell';
import { compare, printFraction } from './fraction';
import type { Pack } from './pack';
import { scoreAssessment, type Scores } from './scores';
import { rankStability } from './stability';

const runs = { numRuns: outOf(10_000) };

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
    runs,
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
    runs,
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
    runs,
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
    runs,
  );
});

const someCitation: fc.Arbitrary<Citation> = fc.record({
  id: fc.constant('c'),
  kind: fc.constantFrom('legal-text', 'official-document', 'statement', 'search-found-nothing'),
  title: fc.constantFrom('', 'Act 12'),
  provision: fc.constantFrom('', 'Article 4'),
  status: fc.constantFrom(null, 'in-force', 'bill'),
  date: fc.constantFrom('', '2012-05-04', '2026-05-04'),
  foundAt: fc.constantFrom('', 'Gazette'),
  seenBy: fc.constantFrom(1, 2),
  quotation: fc.constant(''),
});

test('adding evidence never widens an interval', () => {
  fc.assert(
    fc.property(
      fc.record({ response: someResponse, citations: fc.array(someCitation, { maxLength: 3 }) }),
      someCitation,
      ({ response, citations }, added) => {
        const numbered = [...citations, added].map((citation, index) => ({ ...citation, id: `c${index}` }));
        const of = (all: readonly Citation[]) =>
          scoreAssessment(somePack, buildAssessment(somePack, { 'R01.L1': { response, citations: all } }));
        expect(isWithin(of(numbered), of(numbered.slice(0, -1)))).toBe(true);
      },
    ),
    runs,
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
    runs,
  );
});

test("unanswered equals don't know in every score", () => {
  fc.assert(
    fc.property(someAnswers, fc.nat(ids.length - 1), (answers, at) => {
      const withResponse = (response: Response | null) =>
        scoresOf(answers.map((answer, i) => (i === at ? { ...answer, response } : answer)));
      expect(withResponse(null)).toEqual(withResponse(dontKnow));
    }),
    runs,
  );
});

test('the order of questions, themes, requirements and answers changes nothing', () => {
  fc.assert(
    fc.property(someAnswers, (answers) => {
      const turned: Pack = {
        ...somePack,
        requirements: [...somePack.requirements].reverse(),
        themes: [...somePack.themes]
          .reverse()
          .map((theme) => ({ ...theme, questions: [...theme.questions].reverse() })),
      };
      const sketches = ids.map((id, i) => [id, answers[i] ?? { response: null }] as const);
      const straight = buildAssessment(somePack, Object.fromEntries(sketches), { scope: 'full' });
      const reversed = buildAssessment(turned, Object.fromEntries(sketches.toReversed()), { scope: 'full' });
      expect(inOneOrder(turned, reversed)).toEqual(inOneOrder(somePack, straight));
    }),
    runs,
  );
});

/** All scores as text, sorted where a pack's order shows; priorities stay as they come. */
function inOneOrder(pack: Pack, assessment: Assessment) {
  const { priorities, flags, requirements, themes, minimums, axes, questions } = scoreAssessment(pack, assessment);
  const sorted = (lines: readonly string[]) => lines.toSorted();
  const share = ({ lo, hi }: ShareInterval) => `${printFraction(lo)} ${printFraction(hi)}`;
  const stability = rankStability(pack, questions, 'full');
  return {
    priorities: priorities.map((item) => [item.question.id, item.class, item.mayBeHigher, item.severity]),
    flags: flags.map(({ id, state, questions: behind }) => [id, state, sorted(behind)]),
    minimums: minimums.map(({ minimum, status }) => [minimum.id, status]),
    requirements: sorted(requirements.map((cell) => `${cell.id} ${cell.axis} ${share(cell)}`)),
    themes: sorted(themes.map((cell) => `${cell.id} ${cell.axis} ${share(cell)}`)),
    axes: sorted(axes.map((cell) => `${cell.axis} ${share(cell)}`)),
    ranks: sorted(stability?.themes.map(({ theme, rankByScenario }) => `${theme} ${rankByScenario.join(' ')}`) ?? []),
    weakest: sorted(stability?.weakest ?? []),
    clearlyWeaker: sorted(stability?.clearlyWeaker.map(([a, b]) => `${a} ${b}`) ?? []),
  };
}
