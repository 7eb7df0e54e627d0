import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ConsensusKind, consensusOf, type Vote } from './consensus';
import { printFraction } from './fraction';
import { levels } from './pack';

const votesFrom = (text: string): readonly Vote[] =>
  text.split(' ').map((word) => levels.find((level) => `${level}` === word) ?? 'dk');

test.each<[string, string, ConsensusKind, readonly [number, number] | null, string, number]>([
  ['E3, first vote', 'dk 1 1 2 2 2 2 3 4', 'partial', [1, 2], '5/8', 1],
  ['E3, second vote', '2 2 2 2 2 2 2 4', 'agreed', [2, 2], '1/4', 1],
  ['E3, a split room', '0 0 0 3 3 4 4 4', 'open', [0, 4], '3/2', 0],
  ['half don’t know', 'dk dk dk 2 2 2', 'dk', null, '0', 0],
  ['fewer than half don’t know', 'dk dk 2 2 2', 'agreed', [2, 2], '0', 0],
  ['two levels are too few', '2 2', 'dk', null, '0', 0],
  ['exactly 0.50 is agreed, on the lower median', '1 1 2 2', 'agreed', [1, 1], '1/2', 0],
  ['2/3 is partial', '0 0 1 1 2 2', 'partial', [0, 2], '2/3', 0],
  ['5/6 is above 0.83', '0 0 1 2 2 2', 'open', [0, 2], '5/6', 0],
  ['the lower of two middle votes', '1 2 3 4', 'open', [1, 4], '1', 0],
  ['two dissents, one on either side', '0 2 2 2 2 2 2 2 4', 'agreed', [2, 2], '4/9', 2],
])('%s', (_, text, kind, interval, deviation, dissents) => {
  const found = consensusOf(votesFrom(text));
  expect([found.kind, found.interval && [found.interval.lo, found.interval.hi]]).toEqual([kind, interval]);
  expect(found.averageDeviation && printFraction(found.averageDeviation)).toBe(deviation);
  expect(found.dissents).toBe(dissents);
});

test('no vote, or none but don’t know, is don’t know without a median', () => {
  for (const votes of [[], votesFrom('dk dk dk')]) {
    expect(consensusOf(votes)).toMatchObject({ kind: 'dk', median: null, averageDeviation: null, interval: null });
  }
});

test('the order of votes changes nothing, and the result lies between the lowest and the highest vote', () => {
  const someVotes = fc.array(fc.constantFrom<Vote>('dk', ...levels), { maxLength: 30 });
  fc.assert(
    fc.property(someVotes, (votes) => {
      const found = consensusOf(votes);
      expect(consensusOf(votes.toReversed())).toEqual(found);
      if (!found.interval) return;
      const given = votes.filter((vote) => vote !== 'dk');
      expect(Math.min(...given)).toBeLessThanOrEqual(found.interval.lo);
      expect(found.interval.lo).toBeLessThanOrEqual(found.interval.hi);
      expect(found.interval.hi).toBeLessThanOrEqual(Math.max(...given));
    }),
    { numRuns: 10_000 },
  );
});
