import { expect, test } from 'vitest';
import type { Answer, Citation, Grade } from './answer';
import { gradeOfAnswer, gradeOfCitation, gradeOfCitations, restsOnLawNotInForce } from './evidence';
import type { QuestionId } from './pack';
import type { Review } from './review';
import { buildAnswer, buildCitation, level } from '../../tests/support/build-assessment';

const today = '2026-06-30';

test.each<[string, Partial<Citation>, Grade]>([
  ['an act cited to article and date, seen by two', {}, 'A'],
  ['the same seen by one', { seenBy: 1 }, 'B'],
  ['an act without an article', { provision: '' }, 'B'],
  ['an act without a date', { date: '' }, 'B'],
  ['an act without a title', { title: ' ' }, 'D'],
  ['an old act in force', { date: '1998-01-01' }, 'A'],
  ['a recent document', { kind: 'official-document', status: null, date: '2024-01-01' }, 'A'],
  ['a document three years old to the day', { kind: 'official-document', status: null, date: '2023-06-30' }, 'A'],
  ['a document three years and a day old', { kind: 'official-document', status: null, date: '2023-06-29' }, 'B'],
  ['a statement by an office', { kind: 'statement', status: null }, 'C'],
  ['a statement by nobody', { kind: 'statement', status: null, title: '' }, 'D'],
  ['a recorded search', { kind: 'search-found-nothing', status: null }, 'B'],
  ['a search without its words', { kind: 'search-found-nothing', status: null, provision: '' }, 'D'],
])('%s', (_, change, grade) => {
  expect(gradeOfCitation(buildCitation(change), today)).toBe(grade);
});

test('the best citation decides, none is a belief', () => {
  const statement = buildCitation({ kind: 'statement', status: null });
  expect(gradeOfCitations([statement, buildCitation({ seenBy: 1 })], today)).toBe('B');
  expect(gradeOfCitations([], today)).toBe('D');
});

test("the user's correction outranks what the citations say", () => {
  const answer = buildAnswer('R02.L1' as QuestionId, { response: level(2), citations: [buildCitation()] });
  expect(gradeOfAnswer(answer, today)).toBe('A');
  expect(gradeOfAnswer({ ...answer, gradeOverride: 'C' }, today)).toBe('C');
});

test.each<[string, 0 | 1 | 2 | 3 | 4, readonly Partial<Citation>[], boolean]>([
  ['level 2 on a bill', 2, [{ status: 'bill' }], true],
  ['level 3 on an act not in force', 3, [{ status: 'adopted-not-in-force' }], true],
  ['level 3 on a repealed act', 3, [{ status: 'repealed' }], true],
  ['level 1 on a bill', 1, [{ status: 'bill' }], false],
  ['level 2 on a bill and an act in force', 2, [{ status: 'bill' }, {}], false],
  ['level 2 on no legal text at all', 2, [{ kind: 'statement', status: null }], false],
  ['level 2 without evidence', 2, [], false],
])('%s: %s', (_, value, changes, rests) => {
  const citations = changes.map((change) => buildCitation(change));
  expect(restsOnLawNotInForce(buildAnswer('R02.L1' as QuestionId, { response: level(value), citations }))).toBe(rests);
});

const confirmed: Review = { kind: 'confirmed', role: 'Deputy clerk', at: '2026-07-01T09:00:00.000Z' };
const old = buildCitation({ kind: 'official-document', status: null, date: '2019-01-01' });

test.each<[string, Partial<Answer>, Grade]>([
  ['an exact citation seen by two', { citations: [buildCitation()] }, 'A'],
  ['an exact citation seen by one', { citations: [buildCitation({ seenBy: 1 })] }, 'B'],
  ['the same, confirmed by a second reader', { citations: [buildCitation({ seenBy: 1 })], review: confirmed }, 'A'],
  [
    'the same, changed since',
    { citations: [buildCitation({ seenBy: 1 })], review: { ...confirmed, kind: 'lapsed' } },
    'B',
  ],
  ['a correction to A by one alone', { gradeOverride: 'A' }, 'B'],
  ['a correction to A that was confirmed', { gradeOverride: 'A', review: confirmed }, 'A'],
  ['an old document that was confirmed', { citations: [old], review: confirmed }, 'B'],
])('grade A needs two: %s', (_, changes, expected) => {
  const answer = buildAnswer('R01.L1' as QuestionId, { response: level(3) });
  expect(gradeOfAnswer({ ...answer, ...changes }, '2026-06-30')).toBe(expected);
});
