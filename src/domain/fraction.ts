import { assert } from '../base/assert';

/** An exact number: numerator over a positive denominator, always in lowest terms. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** `numerator / denominator` in lowest terms; the denominator may not be zero. */
export function fraction(numerator: number | bigint, denominator: number | bigint = 1n): Fraction {
  const top = BigInt(numerator);
  const bottom = BigInt(denominator);
  assert(bottom !== 0n, 'a fraction has a denominator other than zero');
  const sign = bottom < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(top, bottom);
  return { numerator: (sign * top) / divisor, denominator: (sign * bottom) / divisor };
}

export const zero: Fraction = { numerator: 0n, denominator: 1n };
export const one: Fraction = { numerator: 1n, denominator: 1n };

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Negative where a < b, 0 where equal, positive where a > b. */
export function compare(a: Fraction, b: Fraction): number {
  return Number(a.numerator * b.denominator - b.numerator * a.denominator);
}

/** "113/264", and "2" for a whole number. */
export function printFraction(value: Fraction): string {
  return value.denominator === 1n ? `${value.numerator}` : `${value.numerator}/${value.denominator}`;
}

/** The nearest number that can be written with decimals. */
export function toNumber({ numerator, denominator }: Fraction): number {
  return Number(numerator) / Number(denominator);
}

/** The largest whole number not above the value. */
export function floor(value: Fraction): number {
  const quotient = value.numerator / value.denominator;
  return Number(value.numerator % value.denominator < 0n ? quotient - 1n : quotient);
}

/** The smallest whole number not below the value. */
export function ceil(value: Fraction): number {
  return floor(value) + (value.denominator === 1n ? 0 : 1);
}

/** Of two positive whole numbers. */
export function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return a === b ? a : (a / greatestCommonDivisor(a, b)) * b;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
