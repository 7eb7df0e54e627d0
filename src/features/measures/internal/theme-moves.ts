import type { ThemeCell } from '../../../domain/cell';
import type { Change } from '../../../domain/what-would-change';
import { m } from '../../../i18n/generated/messages';
import { currentLocale } from '../../../i18n/locale';
import { cellBands, cellWordsInFull } from '../../../report/build/cell-words';

/** One theme on one axis, in the words that are printed before and after. */
export interface ThemeMove extends Change<string> {
  readonly cells: Change<ThemeCell>;
}

/** The cells whose printed words would differ, and those that would move by less than the words show (METHOD 2.4). */
export function themeMoves(changes: readonly Change<ThemeCell>[]) {
  const moves = changes.map((cells): ThemeMove => ({
    cells,
    before: words(cells.before),
    after: words(cells.after),
  }));
  return {
    shown: moves.filter(({ before, after }) => before !== after),
    unseen: moves.filter(({ before, after }) => before === after),
  };
}

function words(cell: ThemeCell): string {
  const locale = currentLocale();
  const [figures, bands] = [cellWordsInFull(cell, locale), cellBands(cell, locale)];
  return bands === null ? figures : m.results_profile_value({ words: figures, bands });
}
