import { expect, test } from 'vitest';
import type { Grade, Response } from './answer';
import { isSetAside, levelInterval, weakestOf } from './level-interval';
import { dontKnow, level, notApplicable } from '../../tests/support/build-assessment';

const range = (from: 0 | 1 | 2 | 3 | 4, to: 0 | 1 | 2 | 3 | 4): Response => ({ kind: 'range', from, to });

test.each<[string, Response | null, Grade, number, number]>([
  ['a record proves the level', level(3), 'A', 3, 3],
  ['a document proves the level', level(3), 'B', 3, 3],
  ["an office's word proves one level less", level(3), 'C', 2, 3],
  ["an office's word against itself counts in full", level(0), 'C', 0, 0],
  ['one level less stops at 0', range(0, 2), 'C', 0, 2],
  ['a belief proves nothing', level(4), 'D', 0, 4],
  ['a believed 0 may be 1', level(0), 'D', 0, 1],
  ['a range counts as given', range(1, 2), 'B', 1, 2],
  ['a range typed the wrong way round is the same range', range(2, 1), 'B', 1, 2],
  ["don't know is anything", dontKnow, 'A', 0, 4],
  ['withheld is anything', { kind: 'withheld' }, 'A', 0, 4],
  ['not reached is anything', { kind: 'not-reached' }, 'B', 0, 4],
  ['unanswered is anything', null, 'D', 0, 4],
])('%s', (_, response, grade, lo, hi) => {
  expect(levelInterval(response, grade)).toEqual({ lo, hi });
});

test('E2: investigators 3 B, prosecutors 2 C, judges unknown make [0,2]', () => {
  const investigators = levelInterval(level(3), 'B');
  const prosecutors = levelInterval(level(2), 'C');
  const judges = levelInterval(dontKnow, 'D');
  expect(weakestOf([investigators, prosecutors, judges])).toEqual({ lo: 0, hi: 2 });
});

test.each<[string, Partial<Extract<Response, { kind: 'na' }>>]>([
  ['without a reason', { reason: null }],
  ['with a sentence of 29 characters', { explanation: 'x'.repeat(29) }],
  ['with a sentence of blanks', { explanation: ' '.repeat(40) }],
  ['without a second person', { confirmedBy: ' ' }],
])('not applicable %s sets nothing aside', (_, change) => {
  expect(isSetAside(notApplicable)).toBe(true);
  expect(isSetAside({ ...notApplicable, ...change } as Response)).toBe(false);
});
