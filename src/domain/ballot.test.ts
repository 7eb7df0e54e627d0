import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addTallies, blankBallot, countOf, emptyTally, lastTally, resultOf, tallyOf, votesOf } from './ballot';
import type { Vote } from './consensus';

const someVotes = fc.array(fc.constantFrom<Vote>(0, 1, 2, 3, 4, 'dk'), { maxLength: 30 });

test('property: a tally is the votes without their order, and two urns together are one', () => {
  fc.assert(
    fc.property(someVotes, someVotes, (one, other) => {
      expect(tallyOf(votesOf(tallyOf(one)))).toEqual(tallyOf(one));
      expect(addTallies(tallyOf(one), tallyOf(other))).toEqual(tallyOf([...other, ...one]));
      expect(countOf(tallyOf(one))).toBe(one.length);
    }),
  );
});

test('the second vote is the one that counts', () => {
  const [first, second] = [tallyOf([0, 0, 4, 4]), tallyOf([2, 2, 2, 2])];
  expect(lastTally({ ...blankBallot, first })).toBe(first);
  expect(lastTally({ ...blankBallot, first, second })).toBe(second);
  expect(resultOf(blankBallot)).toBeNull();
});

/** Worked by hand after METHOD 2.9: count times distance from the lower median, divided by the votes. */
test.each<[string, readonly number[], number, object]>([
  // 1,2,2,2,3: median 2, distances 1+0+0+0+1 = 2, 2/5 = 0.40.
  ['one on each side of the middle', [0, 1, 3, 1, 0], 0, { kind: 'agreed', interval: { lo: 2, hi: 2 } }],
  // 0,1,1,2: lower median at position 2 is 1; 1+0+0+1 = 2, 2/4 = 0.50, which is still agreed.
  ['at the limit of agreement', [1, 2, 1, 0, 0], 0, { kind: 'agreed', interval: { lo: 1, hi: 1 } }],
  // 0,0,1,2,2,2: lower median at position 3 is 1; 1+1+0+1+1+1 = 5, 5/6 = 0.833..., above .83: open, from 0 to 2.
  ['a hair above the limit of partial', [2, 1, 3, 0, 0], 0, { kind: 'open', interval: { lo: 0, hi: 2 } }],
  // 1,1,2,3,3: median 2; 1+1+0+1+1 = 4, 4/5 = 0.80; Q1 at position 2 is 1, Q3 at position 4 is 3.
  ['two camps a step from the middle', [0, 2, 1, 2, 0], 0, { kind: 'partial', interval: { lo: 1, hi: 3 } }],
  // Two of four do not know: half.
  ['half do not know', [0, 0, 2, 0, 0], 2, { kind: 'dk', interval: null }],
  ['two levels are no result', [0, 0, 2, 0, 0], 0, { kind: 'dk', interval: null }],
  ['nobody voted', emptyTally.levels, 0, { kind: 'dk', interval: null }],
])('%s', (_, levels, dontKnows, result) => {
  expect(resultOf({ ...blankBallot, first: { levels, dontKnows } })).toMatchObject(result);
});
