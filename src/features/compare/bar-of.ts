import type { ThemeCell } from '../../domain/cell';
import { isEnoughKnown, type PrintedInterval, printedInterval } from '../../domain/display';

/** The bar that shows what is printed, rounded outward as the figures are; none where too little is known for them. */
export function barOf(cell: ThemeCell): PrintedInterval | null {
  return isEnoughKnown(cell.coverage) ? printedInterval(cell) : null;
}
