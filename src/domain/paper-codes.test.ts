import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryText } from '../../tests/support/arbitrary-assessment';
import { loadTraining } from '../../tests/support/load-training';
import type { Response } from './answer';
import { partQuestions } from './composite';
import { questionsInScope, type QuestionId } from './pack';
import { codeOf, codesNotTaken, readCodes } from './paper-codes';
import { nothingRead, type Reading } from './reading';

const { pack } = loadTraining();
const read = (text: string, scope: 'quick' | 'full' = 'quick') => readCodes(text, pack, scope);
const level = (value: 0 | 1 | 2 | 3 | 4): Response => ({ kind: 'level', level: value });
const elementsOf = (id: string) =>
  pack.themes.flatMap(({ questions }) => questions).find((one) => one.id === id)?.elements;

test.each<[string, Partial<Reading>]>([
  ['R01.L1 2 B', { response: level(2), grade: 'B' }],
  ['r01l1 2b', { response: level(2), grade: 'B' }],
  ['RO1.L1 O', { response: level(0) }],
  ['r1 l1 2', { response: level(2) }],
  ['R01.L1  1-3 C', { response: { kind: 'range', from: 1, to: 3 }, grade: 'C' }],
  ['R01.L1 3 – 1', { response: { kind: 'range', from: 1, to: 3 } }],
  ['R01.L1 ٢ B', { response: level(2), grade: 'B' }],
  ['R01.L1 DK ministry of justice', { response: { kind: 'dk', whoWouldKnow: 'ministry of justice' } }],
  ['R01.L1 dk: Police; Ministry', { response: { kind: 'dk', whoWouldKnow: 'Police; Ministry' } }],
  ['R01.L1 W', { response: { kind: 'withheld' } }],
  ['R01.L1 nr', { response: { kind: 'not-reached' } }],
  ['R01.L1 2 B: see the act', { response: level(2), grade: 'B', note: 'see the act' }],
  ['R01.L1 : nobody read it', { note: 'nobody read it' }],
  ['R01.L1: see the minutes', { note: 'see the minutes' }],
  ['R01.L1: 3 offices were asked', { note: '3 offices were asked' }],
  ['R01.L1: 2019 act', { note: '2019 act' }],
  ['R01.L1: Whether it applies is disputed', { note: 'Whether it applies is disputed' }],
  ['R01.L1 2: 3 B', { response: level(2), note: '3 B' }],
])('%s is understood', (text, said) => {
  expect(read(text)).toEqual({ readings: [{ question: 'R01.L1', ...nothingRead, ...said }], problems: [] });
});

test('letters tick elements, in the order of the question', () => {
  const ids = elementsOf('R03.L2')?.map(({ id }) => id) ?? [];
  expect(read('R03.L2 2 B +da,b').readings[0]?.elements).toEqual([ids[0], ids[1], ids[3]]);
  expect(read('R03.L2 2 +az').problems).toMatchObject([{ kind: 'unknown-element', said: 'z' }]);
});

test('several stand on a line, and each line has its number', () => {
  const { readings, problems } = read('# page 1\n\nR01.L1 2; R02.L1 1 A ;r02l3 W\nnonsense\nR03.L2 9');
  expect(readings.map(({ question }) => question)).toEqual(['R01.L1', 'R02.L1', 'R02.L3']);
  expect(problems).toEqual([
    { line: 4, typed: 'nonsense', kind: 'no-code' },
    { line: 5, typed: 'R03.L2 9', kind: 'level-out-of-range', question: 'R03.L2', said: '9' },
  ]);
});

test.each([
  ['R99.L1 2', { kind: 'unknown-question', question: 'R99.L1' }],
  ['R01.L2 2', { kind: 'not-asked', question: 'R01.L2' }],
  ['R04.I1.judges 2', { kind: 'not-asked', question: 'R04.I1.judges' }],
  ['R01.L1', { kind: 'no-answer' }],
  ['R01.L1 yes', { kind: 'unknown-answer', said: 'yes' }],
  ['R01.L1 5', { kind: 'level-out-of-range', said: '5' }],
  ['R01.L1 22', { kind: 'level-out-of-range', said: '22' }],
  ['R01.L1 2 E', { kind: 'unknown-grade', said: 'E' }],
  ['R01.L1 2 Budapest', { kind: 'unexpected', said: 'Budapest' }],
  ['R02.L1 NA no courts', { kind: 'never-set-aside' }],
  ['R01.L1: 3 B', { kind: 'answer-behind-colon', question: 'R01.L1', said: '3 B' }],
  ['R01.L1::: 3 B', { kind: 'answer-behind-colon', said: '3 B' }],
  ['R01.L1:3', { kind: 'answer-behind-colon', said: '3' }],
  ['R01.L1: 1-3 c: see the act', { kind: 'answer-behind-colon', said: '1-3 c: see the act' }],
  ['R01.L1: DK', { kind: 'answer-behind-colon', said: 'DK' }],
  ['R02.L1: NA', { kind: 'answer-behind-colon', said: 'NA' }],
  ['R03.L2 +ab: 2 B', { kind: 'answer-behind-colon', said: '2 B' }],
])('%s is told, not guessed', (text, problem) => {
  expect(read(text)).toMatchObject({ readings: [], problems: [{ line: 1, typed: text, ...problem }] });
});

test('of two codes that contradict each other neither is taken; the same twice is one', () => {
  expect(read('R01.L1 2\nR01.L1 3\nR02.L1 1\nr02l1 1')).toMatchObject({
    readings: [{ question: 'R02.L1' }],
    problems: [{ line: 2, kind: 'said-twice', question: 'R01.L1', otherLine: 1 }],
  });
});

test.each([
  ['R01.L1 2\nR02.L1 1', ''],
  ['R01.L1 2\nR03.L2 5 C +abd\nR02.L1 1', 'R03.L2 5 C +abd'],
  ['R01.L1 2; nonsense; R02.L1 9', 'R01.L1 2; nonsense; R02.L1 9'],
  ['R01.L1 2; R02.L1 9; R03.L2 8', 'R02.L1 9; R03.L2 8'],
  ['R01.L1 2\nR02.L1 1\nR01.L1 3', 'R01.L1 2\nR01.L1 3'],
])('of %j there is left %j', (text, left) => {
  expect(codesNotTaken(text, pack, 'quick')).toBe(left);
});

test('the full assessment has codes for the parts of a composite', () => {
  expect(read('r04i1 judges 2 C; R04.I1.prosecutors DK', 'full').readings).toMatchObject([
    { question: 'R04.I1.judges', response: level(2), grade: 'C' },
    { question: 'R04.I1.prosecutors', response: { kind: 'dk', whoWouldKnow: '' } },
  ]);
});

const asked = questionsInScope(pack, 'full').flatMap((question) => [question, ...partQuestions(question)]);
const words = fc
  .stringMatching(/^[\p{L}\p{N} .,;()/-]{0,30}$/u)
  .map((text) => text.trim())
  .filter((text) => !/;\s*(?:[a-z]\s*[0-9o]|$)/i.test(text));
const scale = fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const);
const grade = fc.constantFrom(null, 'A' as const, 'B' as const, 'C' as const, 'D' as const);
const nothing = fc.constant(null);
const said = fc.oneof(
  fc.record({ response: scale.map(level), grade, note: words }),
  fc.record({ response: fc.constant<Response>({ kind: 'range', from: 1, to: 3 }), grade, note: words }),
  fc.record({
    response: fc.constantFrom<Response>({ kind: 'withheld' }, { kind: 'not-reached' }),
    grade: nothing,
    note: words,
  }),
  fc.record({
    response: words.map((whoWouldKnow): Response => ({ kind: 'dk', whoWouldKnow })),
    grade: nothing,
    note: fc.constant(''),
  }),
);
const reading = fc
  .record({ question: fc.constantFrom(...asked), said, ticks: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }) })
  .map(({ question, said: value, ticks }) => ({
    question,
    reading: {
      ...nothingRead,
      ...value,
      question: question.id,
      elements: question.elements.filter((_, index) => ticks[index]).map(({ id }) => id),
    },
  }));

test('what is printed as codes is read as what it was', () => {
  const readings = fc.uniqueArray(reading, { selector: ({ question }) => question.id, maxLength: 8 });
  fc.assert(
    fc.property(readings, fc.constantFrom('\n', '; ', '\r\n'), (all, between) => {
      const typed = all.map(({ reading: one, question }) => codeOf(one, question)).join(between);
      expect(read(typed, 'full')).toEqual({ readings: all.map(({ reading: one }) => one), problems: [] });
    }),
    { numRuns: 1_000 },
  );
});

test('any text is read or told: nothing is thrown, nothing is swallowed', () => {
  const code = fc.stringMatching(/^[RFX][0O1][0-9]?\.?[LIP][0-9] ?[0-9DKWNA-]{0,3} ?[A-F]? ?[+:]?[a-z]{0,3}$/);
  const text = fc.array(fc.oneof(arbitraryText, code), { maxLength: 6 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, (typed) => {
      const { readings, problems } = read(typed, 'full');
      const ids = readings.map(({ question }) => question);
      expect(new Set(ids).size).toBe(ids.length);
      const isSilent = typed.split(/\r\n|[\n\r\u2028\u2029]/).every((line) => /^\s*(?:#|;*\s*$)/.test(line));
      expect(readings.length + problems.length > 0 || isSilent).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('a long text takes no long time', () => {
  const start = performance.now();
  read(`R01.L1 ${':'.repeat(100_000)}\nR01.L1 ${': +a'.repeat(20_000)}`);
  read(`${'R01.L1 '.repeat(10_000)}\n${'; R'.repeat(20_000)}\n${' '.repeat(100_000)}x`);
  expect(performance.now() - start).toBeLessThan(2_000);
  expect(read('R01.L1 2'.repeat(1)).readings[0]?.question).toBe('R01.L1' as QuestionId);
});
