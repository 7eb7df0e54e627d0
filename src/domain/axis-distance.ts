import type { ThemeCell } from './cell';
import { isEnoughKnown, printedInterval } from './display';
import { compare, type Fraction, subtract, zero } from './fraction';
import type { ThemeId } from './pack';

/** Two axes of one theme whose intervals do not touch: the difference no open answer can undo (METHOD 4.1, chart 2). */
export interface AxisDistance {
  readonly theme: ThemeId;
  readonly higher: ThemeCell;
  readonly lower: ThemeCell;
  /** The exact least distance: lo of the higher axis minus hi of the lower one. */
  readonly least: Fraction;
  /** The same between the printed ends, in steps of 5: never more than the exact distance. */
  readonly points: number;
}

/**
 * The distances between two axes of one theme that are proved, widest first; equal ones in the order of the themes.
 *
 * | cells                                         | distance |
 * |-----------------------------------------------|----------|
 * | printed ends apart                            | yes      |
 * | ends touch or overlap, exactly or as printed  | none     |
 * | one of them holds a single question           | none: a level is no share (METHOD 2.4) |
 * | one of them is covered by less than half      | none: its figures are not printed      |
 */
export function provedDistances(themes: readonly ThemeCell[]): readonly AxisDistance[] {
  const printed = themes.filter(({ only, coverage }) => only === null && isEnoughKnown(coverage));
  return printed
    .flatMap((higher) =>
      printed.filter(({ id }) => id === higher.id).flatMap((lower) => distanceBetween(higher, lower) ?? []),
    )
    .sort((a, b) => compare(b.least, a.least));
}

function distanceBetween(higher: ThemeCell, lower: ThemeCell): AxisDistance | null {
  const least = subtract(higher.lo, lower.hi);
  const points = printedInterval(higher).lo - printedInterval(lower).hi;
  return compare(least, zero) > 0 && points > 0 ? { theme: higher.id, higher, lower, least, points } : null;
}
