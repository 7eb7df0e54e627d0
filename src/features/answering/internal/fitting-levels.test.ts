import { expect, test } from 'vitest';
import { dontKnow, level } from '../../../../tests/support/build-assessment';
import type { Level } from '../../../domain/pack';
import { type Disagreement, disagreementOf, tallyOf } from './fitting-levels';

test.each([
  [0, 'none'],
  [1, 'some'],
  [4, 'some'],
  [5, 'all'],
] as const)('%i of 5 ticks: %s', (ticked, tally) => {
  expect(tallyOf({ ticked, total: 5 })).toBe(tally);
});

test.each<[number, Level, Disagreement | null]>([
  [0, 0, null],
  [0, 1, null],
  [0, 2, 'none-higher'],
  [0, 4, 'none-higher'],
  [3, 1, 'some-lower'],
  [3, 2, null],
  [3, 3, 'some-higher'],
  [5, 2, 'all-lower'],
  [5, 3, null],
  [5, 4, null],
])('%i of 5 ticks beside level %i: %s', (ticked, value, expected) => {
  expect(disagreementOf({ ticked, total: 5 }, level(value))).toBe(expected);
});

test('a range that touches what the ticks say agrees with them', () => {
  expect(disagreementOf({ ticked: 3, total: 5 }, { kind: 'range', from: 2, to: 3 })).toBeNull();
  expect(disagreementOf({ ticked: 3, total: 5 }, { kind: 'range', from: 3, to: 4 })).toBe('some-higher');
});

test('nothing disagrees where no level is claimed or no ticks are asked', () => {
  expect(disagreementOf({ ticked: 3, total: 5 }, dontKnow)).toBeNull();
  expect(disagreementOf({ ticked: 3, total: 5 }, null)).toBeNull();
  expect(disagreementOf({ ticked: 0, total: 0 }, level(4))).toBeNull();
});
