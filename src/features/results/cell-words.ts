import type { ThemeCell } from '../../domain/cell';
import { bandOf, isEnoughKnown, printedInterval, type PrintedInterval } from '../../domain/display';
import { isNothingEstablished } from '../../domain/level-interval';
import { m } from '../../i18n/generated/messages';
import type { Locale } from '../../i18n/locale';
import { bandWords, levelWords } from '../../report/build/words';

/** The figures that may be printed for a cell; null for a single question and for too little knowledge (METHOD 2.4). */
export function figuresOf(cell: ThemeCell): PrintedInterval | null {
  return cell.only === null && isEnoughKnown(cell.coverage) ? printedInterval(cell) : null;
}

/** "40 to 75", "level 2 (one question)", or "not enough known": also of a single question that leaves all levels open. */
export function cellWords(cell: ThemeCell, locale: Locale): string {
  if (cell.only && !isNothingEstablished(cell.only))
    return m.report_levels_single({ words: levelWords(cell.only, locale) }, { locale });
  const figures = figuresOf(cell);
  return figures ? m.report_levels_share(figures, { locale }) : m.report_levels_unknown({}, { locale });
}

/** "Partial to Substantial", read on the unrounded ends; null where no figures are printed. */
export function cellBands(cell: ThemeCell, locale: Locale): string | null {
  return figuresOf(cell) && bandWords(bandOf(cell.lo), bandOf(cell.hi), locale);
}
