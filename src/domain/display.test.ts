import { expect, test } from 'vitest';
import { type Band, bandOf, isEnoughKnown, printInterval } from './display';
import { fraction } from './fraction';

test.each([
  [fraction(113, 264), fraction(63, 88), '40-75'],
  [fraction(79, 208), fraction(79, 208), '35-40'],
  [fraction(59, 212), fraction(126, 212), '25-60'],
  [fraction(16, 84), fraction(24, 84), '15-30'],
  [fraction(2, 5), fraction(3, 5), '40-60'],
  [fraction(0), fraction(1), '0-100'],
  [fraction(399, 1000), fraction(401, 1000), '35-45'],
])('rounds outward to 5', (lo, hi, printed) => {
  expect(printInterval({ lo, hi })).toBe(printed);
});

test.each<[number, Band]>([
  [0, 'hardly-started'],
  [199, 'hardly-started'],
  [200, 'early'],
  [399, 'early'],
  [400, 'partial'],
  [600, 'substantial'],
  [799, 'substantial'],
  [800, 'advanced'],
  [1000, 'advanced'],
])('%i per mille is %s', (perMille, band) => {
  expect(bandOf(fraction(perMille, 1000))).toBe(band);
});

test('half is enough, anything less is not', () => {
  expect(isEnoughKnown(fraction(1, 2))).toBe(true);
  expect(isEnoughKnown(fraction(499, 1000))).toBe(false);
});
