import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildPack, questionId } from '../../tests/support/build-pack';
import { tallyOf } from './ballot';
import type { Vote } from './consensus';
import { readSlips } from './slips';

const pack = buildPack([{ id: 'R01.L1' }, { id: 'R02.I1' }, { id: 'R03.P1', scope: 'full' }]);
const read = (text: string) => readSlips(text, pack, 'quick');

test('lines are votes by question, in whatever way they are written', () => {
  const { tallies, problems } = read('R01.L1 0 2 2 3 DK\n\n r02 i1: 4,4 ? dk\nr01l1 ٢');
  expect(problems).toEqual([]);
  expect(tallies.get(questionId('R01.L1'))).toEqual({ levels: [1, 0, 3, 1, 0], dontKnows: 1 });
  expect(tallies.get(questionId('R02.I1'))).toEqual({ levels: [0, 0, 0, 0, 2], dontKnows: 2 });
});

test.each([
  ['yes 2', { kind: 'no-code' }],
  ['R09.L1 2', { kind: 'unknown-question', question: 'R09.L1' }],
  ['R03.P1 2', { kind: 'not-asked', question: 'R03.P1' }],
  ['R01.L1', { kind: 'no-votes', question: 'R01.L1' }],
  ['R01.L1 2 5', { kind: 'not-a-vote', question: 'R01.L1', word: '5' }],
  ['R01.L1 2 x', { kind: 'not-a-vote', question: 'R01.L1', word: 'x' }],
])('%s is told and not counted', (line, problem) => {
  const { tallies, problems } = read(`R02.I1 1\n${line}`);
  expect(problems).toEqual([{ line: 2, typed: line, ...problem }]);
  expect([...tallies.keys()]).toEqual(['R02.I1']);
});

test('property: votes printed as a line are read as they were, and any text gives a result', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom<Vote>(0, 1, 2, 3, 4, 'dk'), { minLength: 1 }), fc.string(), (votes, noise) => {
      expect(read(`R01.L1 ${votes.join(' ')}`).tallies.get(questionId('R01.L1'))).toEqual(tallyOf(votes));
      const { tallies, problems } = read(noise);
      expect(tallies.size + problems.length >= (noise.trim() === '' ? 0 : 1)).toBe(true);
    }),
  );
});
