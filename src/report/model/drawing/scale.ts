import type { ChartValue } from '../block';

/** Where the values of a chart stand, whatever draws it. */

/** The band in which values from 0 to 100 stand, from 0 at the start edge. */
export interface Plot {
  readonly x: number;
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
}

/** Where a value stands in the band. */
export function placeOf({ x, width, direction }: Plot, value: number): number {
  const share = Math.min(100, Math.max(0, value)) / 100;
  return x + width * (direction === 'rtl' ? 1 - share : share);
}

/** From one value to another, from the left. */
export function stretchOf(plot: Plot, lo: number, hi: number): { readonly x: number; readonly width: number } {
  const [from, to] = [placeOf(plot, lo), placeOf(plot, hi)];
  return { x: Math.min(from, to), width: Math.abs(to - from) };
}

/** Whether no open answer could close the distance; a step is no share and compares with nothing. */
export function isApart(a: ChartValue, b: ChartValue): boolean {
  return a.kind === 'span' && b.kind === 'span' && (a.lo > b.hi || b.lo > a.hi);
}

/** What one of the five boxes of a level shows. */
export function fillOfLevel(level: number, { lo, hi }: { readonly lo: number; readonly hi: number }) {
  if (level <= lo) return 'proved';
  return level <= hi ? 'possible' : 'empty';
}
