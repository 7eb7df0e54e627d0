import { ceil, compare, floor, fraction, type Fraction, multiply } from './fraction';
import type { ShareInterval } from './cell';

/** Steps of progress of METHOD 2.4, read on the unrounded ends. */
export type Band = 'hardly-started' | 'early' | 'partial' | 'substantial' | 'advanced';

/** Percentages from 0 to 100 in steps of 5, rounded outward so that no printed interval is narrower than the truth. */
export interface PrintedInterval {
  readonly lo: number;
  readonly hi: number;
}

/** 100 lo rounded down and 100 hi rounded up to a multiple of 5 (METHOD 2.4). */
export function printedInterval(share: ShareInterval): PrintedInterval {
  const twenty = fraction(20);
  return { lo: 5 * floor(multiply(twenty, share.lo)), hi: 5 * ceil(multiply(twenty, share.hi)) };
}

/** "40-75": the form of the command line; screens and reports format the two ends in the user's language. */
export function printInterval(share: ShareInterval): string {
  const { lo, hi } = printedInterval(share);
  return `${lo}-${hi}`;
}

/** [0,20) hardly started, [20,40) early, [40,60) partial, [60,80) substantial, [80,100] advanced. */
export function bandOf(share: Fraction): Band {
  const bands: readonly (readonly [number, Band])[] = [
    [80, 'advanced'],
    [60, 'substantial'],
    [40, 'partial'],
    [20, 'early'],
  ];
  return bands.find(([least]) => compare(share, fraction(least, 100)) >= 0)?.[1] ?? 'hardly-started';
}

/** Below half, numbers would say more than is known: "not enough known" is printed instead (METHOD 2.4). */
export function isEnoughKnown(coverage: Fraction): boolean {
  return compare(coverage, fraction(1, 2)) >= 0;
}
