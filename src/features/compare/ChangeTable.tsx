import type { CellChange } from '../../domain/comparison';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { cellWords } from '../../report/build/cell-words';
import { changeVerdictWord, deltaWords, realOnlyWords } from '../../report/build/comparison-words';
import { axisWord } from '../../report/build/words';
import { Table } from '../../ui/table/Table';
import styles from './Themes.module.css';

interface ChangeTableProps {
  readonly cells: readonly CellChange[];
  readonly titleOf: (cell: CellChange) => string;
}

/** All that the bars show, and what real changes alone moved. */
export function ChangeTable({ cells, titleOf }: ChangeTableProps) {
  const locale = currentLocale();
  return (
    <Table
      caption={m.compare_table_caption()}
      columns={[
        { heading: m.report_levels_theme(), cell: titleOf },
        { heading: m.report_levels_axis(), cell: ({ axis }) => axisWord(axis, locale) },
        { heading: m.compare_short_then(), cell: ({ older }) => line(cellWords(older, locale)) },
        { heading: m.compare_short_now(), cell: ({ newer }) => line(cellWords(newer, locale)) },
        { heading: m.compare_table_change(), cell: (cell) => line(deltaWords(cell, locale) ?? '–') },
        { heading: m.compare_table_real(), cell: (cell) => line(realOnlyWords(cell, locale) ?? '–') },
        { heading: m.compare_table_verdict(), cell: ({ verdict }) => line(changeVerdictWord(verdict, locale)) },
      ]}
      rows={cells}
      rowKey={({ id, axis }) => `${id} ${axis}`}
    />
  );
}

/** Figures and verdicts stay in one line; the titles of themes make room. */
function line(words: string) {
  return <span className={styles.line}>{words}</span>;
}
