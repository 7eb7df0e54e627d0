import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, ceil, compare, divide, floor, fraction, multiply, printFraction, subtract } from './fraction';

test('prints in lowest terms, with the sign above the line', () => {
  expect(printFraction(fraction(6, 8))).toBe('3/4');
  expect(printFraction(fraction(3, -12))).toBe('-1/4');
  expect(printFraction(fraction(0, 5))).toBe('0');
  expect(printFraction(fraction(8, 4))).toBe('2');
});

test('a third and a sixth make exactly a half', () => {
  expect(printFraction(add(fraction(1, 3), fraction(1, 6)))).toBe('1/2');
});

test('refuses a denominator of zero', () => {
  expect(() => fraction(1, 0)).toThrow('denominator');
  expect(() => divide(fraction(1), fraction(0))).toThrow('denominator');
});

const someFraction = fc
  .tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 500 }))
  .map(([top, bottom]) => fraction(top, bottom));

test('subtracting undoes adding, dividing undoes multiplying', () => {
  fc.assert(
    fc.property(someFraction, someFraction, (a, b) => {
      expect(subtract(add(a, b), b)).toEqual(a);
      if (b.numerator !== 0n) expect(divide(multiply(a, b), b)).toEqual(a);
    }),
  );
});

test('floor and ceil stand next to the value on either side', () => {
  fc.assert(
    fc.property(someFraction, (value) => {
      expect(compare(fraction(floor(value)), value)).toBeLessThanOrEqual(0);
      expect(compare(fraction(floor(value) + 1), value)).toBeGreaterThan(0);
      expect(compare(fraction(ceil(value)), value)).toBeGreaterThanOrEqual(0);
      expect(ceil(value) - floor(value)).toBe(value.denominator === 1n ? 0 : 1);
    }),
  );
});
