import type { ThemeCell } from '../../domain/cell';
import { bandOf, isEnoughKnown, printedInterval } from '../../domain/display';
import type { Pack } from '../../domain/pack';
import type { Scores } from '../../domain/scores';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { axisWord, bandWords, levelWords } from '../../report/build/words';
import { Table } from '../../ui/table/Table';

/** The interval of every theme and axis; nothing where a single question or too little knowledge would mislead (METHOD 2.4). */
export function ThemeFigures({ pack, scores }: { readonly pack: Pack; readonly scores: Scores }) {
  const titleOf = (cell: ThemeCell) => pack.themes.find(({ id }) => id === cell.id)?.title ?? '';
  return (
    <Table
      caption={m.report_levels_fullcaption()}
      columns={[
        { heading: m.report_levels_theme(), cell: titleOf },
        { heading: m.report_levels_axis(), cell: ({ axis }) => axisWord(axis, currentLocale()) },
        { heading: m.report_levels_interval(), cell: figuresOf },
        { heading: m.report_levels_band(), cell: bandsOf },
      ]}
      rows={scores.themes}
      rowKey={({ id, axis }) => `${id} ${axis}`}
    />
  );
}

function figuresOf(cell: ThemeCell): string {
  if (cell.only) return m.report_levels_single({ words: levelWords(cell.only, currentLocale()) });
  if (!isEnoughKnown(cell.coverage)) return m.report_levels_unknown();
  return m.report_levels_share(printedInterval(cell));
}

function bandsOf(cell: ThemeCell): string {
  const isPrinted = cell.only === null && isEnoughKnown(cell.coverage);
  return isPrinted ? bandWords(bandOf(cell.lo), bandOf(cell.hi), currentLocale()) : '–';
}
