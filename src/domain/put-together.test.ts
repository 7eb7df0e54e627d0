import { expect, test } from 'vitest';
import { buildAnswer, buildCitation, level } from '../../tests/support/build-assessment';
import type { Answer, Response } from './answer';
import type { QuestionId } from './pack';
import { type LabelledAnswer, putTogether } from './put-together';

const words = {
  whoWouldKnow: (office: string) => `Would know: ${office}`,
  notApplicable: (explanation: string) => `Does not apply: ${explanation}`,
};
const told = (response: Response | null, changes: Partial<Answer> = {}): LabelledAnswer => ({
  answer: { ...buildAnswer('R01.L1' as QuestionId, { response }), ...changes },
  noteLabel: 'clear',
});
const together = (one: LabelledAnswer, other: LabelledAnswer): Answer => putTogether(one, other, words).answer;
const range = (from: 0 | 1 | 2, to: 2 | 3 | 4): Response => ({ kind: 'range', from, to });
const unknown: Response = { kind: 'dk', whoWouldKnow: 'Police' };
const withheld: Response = { kind: 'withheld' };
const notReached: Response = { kind: 'not-reached' };
const aside: Response = {
  kind: 'na',
  reason: 'event-over',
  explanation: 'It took place in 2019.',
  confirmedBy: 'Counsel',
};

const table: readonly (readonly [Response | null, Response | null, Response | null, string])[] = [
  [level(2), level(2), level(2), ''],
  [level(1), level(3), range(1, 3), ''],
  [range(0, 2), level(4), range(0, 4), ''],
  [range(1, 3), level(2), range(1, 3), ''],
  [level(2), unknown, level(2), 'Would know: Police'],
  [level(2), aside, level(2), 'Does not apply: It took place in 2019.'],
  [level(2), withheld, level(2), ''],
  [level(2), null, level(2), ''],
  [withheld, unknown, withheld, 'Would know: Police'],
  [withheld, aside, withheld, 'Does not apply: It took place in 2019.'],
  [aside, unknown, aside, 'Would know: Police'],
  [aside, notReached, aside, ''],
  [unknown, notReached, unknown, ''],
  [unknown, { kind: 'dk', whoWouldKnow: 'Ministry' }, { kind: 'dk', whoWouldKnow: 'Ministry; Police' }, ''],
  [notReached, null, notReached, ''],
];

test.each(table)('of %j and %j becomes %j', (one, other, response, note) => {
  expect(together(told(one), told(other))).toMatchObject({ response, note });
});

test('who confirmed "not applicable" has not confirmed other words', () => {
  const other: Response = { ...aside, reason: 'instrument-not-open', explanation: 'Not open to us.', confirmedBy: '' };
  expect(together(told(aside), told(other)).response).toEqual({
    kind: 'na',
    reason: 'instrument-not-open',
    explanation: 'It took place in 2019.\n\n* * *\n\nNot open to us.',
    confirmedBy: '',
  });
  expect(together(told(aside), told({ ...aside, confirmedBy: '' })).response).toEqual(aside);
});

test('a grade from a paper gives way to documents, and a correction of documents stays', () => {
  const citations = [buildCitation()];
  const marked = told(level(2), { gradeOverride: 'C' });
  expect(together(told(level(2), { citations }), marked).gradeOverride).toBeNull();
  expect(together(told(level(2), { citations, gradeOverride: 'D' }), marked).gradeOverride).toBe('D');
  expect(together(told(level(2), { gradeOverride: 'B' }), marked).gradeOverride).toBe('C');
});

test('a confirmation stays where nothing was added, and a doubt always', () => {
  const at = '2026-01-01T00:00:00.000Z';
  const confirmed = told(level(2), { review: { kind: 'confirmed', role: 'Counsel', at } });
  expect(together(confirmed, told(null)).review.kind).toBe('confirmed');
  expect(together(confirmed, told(level(3))).review.kind).toBe('draft');
  const doubted = told(level(2), { review: { kind: 'flagged', role: 'Clerk', remark: 'Which act?', at } });
  expect(together(confirmed, doubted).review).toMatchObject({ kind: 'flagged', remark: 'Which act?' });
  expect(together(told(level(3)), doubted).review).toMatchObject({ kind: 'flagged', remark: 'Which act?' });
});

test('words that move into the note take the label of their answer along', () => {
  const one = told(unknown, { handling: 'red' });
  expect(putTogether(one, told(level(2)), words).noteLabel).toBe('red');
  expect(putTogether(one, told(unknown), words).noteLabel).toBe('clear');
});

test('two versions of one citation are both kept, each with an id of its own', () => {
  const [mine, yours] = [buildCitation({ title: 'Act 5' }), buildCitation({ title: 'Act 6' })];
  const { citations } = together(told(level(2), { citations: [mine] }), told(level(2), { citations: [yours] }));
  expect(citations.map(({ title }) => title)).toEqual(['Act 5', 'Act 6']);
  expect(citations[0]?.id).toBe(mine.id);
  expect(citations[1]?.id).toMatch(/^citation-1-x-[0-9a-f]{12}$/u);
});

test('answers to two questions are never put together', () => {
  expect(() => together(told(null), told(null, { question: 'R02.L1' as QuestionId }))).toThrow('one question');
});
