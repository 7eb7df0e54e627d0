import { expect, test } from 'vitest';
import { fraction, printFraction } from './fraction';
import { krippendorffAlpha, type Metric, readingOfAlpha, workshopAlpha } from './reliability';

const e4 = [
  [2, 2, 2],
  [1, 1, 2],
  [3, 3],
  [0, 1, 1],
];

test('E4: alpha on the ordinal metric is 1744/2189, 0.7967, tentative', () => {
  const alpha = krippendorffAlpha(e4, 'ordinal');
  expect(alpha && [printFraction(alpha), readingOfAlpha(alpha)]).toEqual(['1744/2189', 'tentative']);
});

/** Krippendorff's printed example, data C: four observers, twelve units, gaps left out. */
const dataC = [
  [1, 1, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [5, 5, 5],
  [1, 1],
  [3],
];

test.each<[Metric, number]>([
  ['nominal', 743],
  ['ordinal', 815],
  ['interval', 849],
])('the published example on the %s metric is 0.%i', (metric, thousandths) => {
  const alpha = krippendorffAlpha(dataC, metric);
  expect(alpha && Math.round((1000 * Number(alpha.numerator)) / Number(alpha.denominator))).toBe(thousandths);
});

test('not computable where nobody ever differs, nothing pairs, or the room is too small', () => {
  expect(
    krippendorffAlpha(
      [
        [2, 2],
        [2, 2, 2],
      ],
      'ordinal',
    ),
  ).toBeNull();
  expect(krippendorffAlpha([[1], [2], []], 'ordinal')).toBeNull();
  const pairs = Array.from({ length: 10 }, (_, index) => [index % 3, index % 3]);
  expect(workshopAlpha(pairs)).toBeNull();
  expect(workshopAlpha(e4)).toBeNull();
  expect(workshopAlpha(pairs.map(([value = 0]) => [value, value, value]))).toEqual(fraction(1));
});

test('where agreement is no better than chance alpha falls to zero or below', () => {
  const alpha = krippendorffAlpha(
    [
      [0, 4],
      [4, 0],
    ],
    'nominal',
  );
  expect(alpha && printFraction(alpha)).toBe('-1/2');
});

test.each([
  [fraction(4, 5), 'read-alike'],
  [fraction(799, 1000), 'tentative'],
  [fraction(667, 1000), 'tentative'],
  [fraction(666, 1000), 'repair-or-evidence'],
] as const)('%o reads as %s', (alpha, reading) => {
  expect(readingOfAlpha(alpha)).toBe(reading);
});
