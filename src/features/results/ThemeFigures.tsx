import type { ThemeCell } from '../../domain/cell';
import type { Pack } from '../../domain/pack';
import type { Scores } from '../../domain/scores';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { axisWord } from '../../report/build/words';
import { Table } from '../../ui/table/Table';
import { cellBands, cellWordsInFull } from '../../report/build/cell-words';

/** The interval of every theme and axis; nothing where a single question or too little knowledge would mislead (METHOD 2.4). */
export function ThemeFigures({ pack, scores }: { readonly pack: Pack; readonly scores: Scores }) {
  const titleOf = (cell: ThemeCell) => pack.themes.find(({ id }) => id === cell.id)?.title ?? '';
  const locale = currentLocale();
  return (
    <Table
      caption={m.report_levels_fullcaption()}
      columns={[
        { heading: m.report_levels_theme(), cell: titleOf },
        { heading: m.report_levels_axis(), cell: ({ axis }) => axisWord(axis, locale) },
        { heading: m.report_levels_interval(), cell: (cell) => cellWordsInFull(cell, locale) },
        { heading: m.report_levels_band(), cell: (cell) => cellBands(cell, locale) ?? '–' },
      ]}
      rows={scores.themes}
      rowKey={({ id, axis }) => `${id} ${axis}`}
    />
  );
}
