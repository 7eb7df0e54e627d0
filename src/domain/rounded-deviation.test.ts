import { expect, test } from 'vitest';
import { fraction, printFraction } from './fraction';
import { roundedDeviation } from './rounded-deviation';

test.each([
  [2, 3, '67/100', 2],
  [8, 11, '73/100', 2],
  [1, 2, '1/2', 2],
  [0, 1, '0', 2],
  [1, 8, '13/100', 2],
  [83, 100, '83/100', 2],
  // Over a bound, which two decimals would not show.
  [5, 6, '833/1000', 3],
  [501, 1000, '501/1000', 3],
  [2001, 4000, '5003/10000', 4],
])('%i/%i', (numerator, denominator, value, decimals) => {
  const found = roundedDeviation(fraction(numerator, denominator));
  expect([printFraction(found.value), found.decimals]).toEqual([value, decimals]);
});
