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

/** From where to where two values are joined, 0 to 100. */
interface Join {
  readonly from: number;
  readonly to: number;
  /** Whether no open answer could close the distance; a step is no share and compares with nothing. */
  readonly isApart: boolean;
}

/** A proved distance is drawn as long as it is proved, between the nearest ends; another one joins the marks. */
export function joinOf(a: ChartValue, b: ChartValue): Join {
  if (a.kind === 'nothing' || b.kind === 'nothing') return { from: 0, to: 0, isApart: false };
  const isApart = a.kind === 'span' && b.kind === 'span' && (a.lo > b.hi || b.lo > a.hi);
  const isRising = a.lo < b.lo;
  return { from: isApart && isRising ? a.hi : a.lo, to: isApart && !isRising ? b.hi : b.lo, isApart };
}

/** What one of the five boxes of a level shows. */
export function fillOfLevel(level: number, { lo, hi }: { readonly lo: number; readonly hi: number }) {
  if (level <= lo) return 'proved';
  return level <= hi ? 'possible' : 'empty';
}
