import type { ThemeCell } from '../../domain/cell';
import { bandOf, isEnoughKnown, printedInterval, type PrintedInterval } from '../../domain/display';
import { isNothingEstablished } from '../../domain/level-interval';
import { m } from '../../i18n/generated/messages';
import type { Locale } from '../../i18n/locale';
import { bandWords, levelWords } from './words';

/** What is needed to print a share: of a theme on one axis, or of a requirement. */
type PrintedCell = Pick<ThemeCell, 'lo' | 'hi' | 'coverage' | 'only'>;

/** The figures that may be printed for a cell; null for a single question and for too little knowledge (METHOD 2.4). */
export function figuresOf(cell: PrintedCell): PrintedInterval | null {
  return cell.only === null && isEnoughKnown(cell.coverage) ? printedInterval(cell) : null;
}

/** "40 to 75", "level 2", or "not enough known": also of a single question that leaves all levels open. */
export function cellWords(cell: PrintedCell, locale: Locale): string {
  if (cell.only && !isNothingEstablished(cell.only)) return levelWords(cell.only, locale);
  const figures = figuresOf(cell);
  return figures ? m.report_levels_share(figures, { locale }) : m.report_levels_unknown({}, { locale });
}

/** The same where it stands alone, so that a single question says that it is one: "level 2 (one question)". */
export function cellWordsInFull(cell: PrintedCell, locale: Locale): string {
  const words = cellWords(cell, locale);
  const isSingle = cell.only !== null && !isNothingEstablished(cell.only);
  return isSingle ? m.report_levels_single({ words }, { locale }) : words;
}

/** "Partial to Substantial", read on the unrounded ends; null where no figures are printed. */
export function cellBands(cell: PrintedCell, locale: Locale): string | null {
  return figuresOf(cell) && bandWords(bandOf(cell.lo), bandOf(cell.hi), locale);
}
