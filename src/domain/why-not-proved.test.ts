import { expect, test } from 'vitest';
import { buildAnswer, buildCitation, dontKnow, level, notApplicable } from '../../tests/support/build-assessment';
import { questionId } from '../../tests/support/build-pack';
import type { Grade, Response } from './answer';
import { levelInterval } from './level-interval';
import { type Level, levels } from './pack';
import { whyNotProved } from './why-not-proved';

const assessedOn = '2026-06-30';
const range = (from: Level, to: Level): Response => ({ kind: 'range', from, to });
const why = (response: Response | null, grade?: Grade) =>
  whyNotProved(buildAnswer(questionId('R01.L1'), { response, ...(grade && { grade }) }), assessedOn);

test('a question without an answer is unanswered', () => {
  expect(whyNotProved(undefined, assessedOn)).toBe('unanswered');
});

test.each<[string, Response | null, Grade | undefined, string | null]>([
  ['a note alone', null, undefined, 'unanswered'],
  ["don't know", dontKnow, 'A', 'dont-know'],
  ['withheld', { kind: 'withheld' }, 'A', 'withheld'],
  ['not reached', { kind: 'not-reached' }, 'A', 'not-reached'],
  ['set aside', notApplicable, undefined, null],
  ['set aside by one person', { ...notApplicable, confirmedBy: ' ' } as Response, undefined, 'set-aside-unfinished'],
  ['a level without evidence', level(3), undefined, 'no-evidence'],
  ['level 0 without evidence', level(0), undefined, 'no-evidence'],
  ['a range without evidence', range(1, 2), undefined, 'no-evidence'],
  ['a level by a statement', level(3), 'C', 'statement-only'],
  ['level 0 by a statement', level(0), 'C', null],
  ['a range by a statement', range(1, 2), 'C', 'statement-only'],
  ['a range from 0 by a statement', range(0, 2), 'C', 'range'],
  ['a level by a document', level(3), 'B', null],
  ['a range by a document', range(1, 2), 'B', 'range'],
  ['a range of one level', range(2, 2), 'A', null],
])('%s', (_, response, grade, reason) => {
  expect(why(response, grade)).toBe(reason);
});

test('citations decide where no grade is set by hand', () => {
  const cited = (changes: Parameters<typeof buildCitation>[0]) =>
    buildAnswer(questionId('R01.L1'), { response: level(3), citations: [buildCitation(changes)] });
  expect(whyNotProved(cited({}), assessedOn)).toBeNull();
  expect(whyNotProved(cited({ title: '' }), assessedOn)).toBe('no-evidence');
  expect(whyNotProved(cited({ kind: 'statement', status: null }), assessedOn)).toBe('statement-only');
});

test('there is a reason exactly where more than one level remains possible', () => {
  const claims = levels.flatMap((from) => levels.filter((to) => to >= from).map((to) => range(from, to)));
  for (const claim of [...levels.map(level), ...claims]) {
    for (const grade of ['A', 'B', 'C', 'D'] as const) {
      const { lo, hi } = levelInterval(claim, grade);
      expect(why(claim, grade) === null, `${JSON.stringify(claim)} ${grade}`).toBe(lo === hi);
    }
  }
});
