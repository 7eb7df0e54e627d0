import { axisCounts } from '../../domain/axis-counts';
import type { Scores } from '../../domain/scores';
import { formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { axisWord } from '../../report/build/words';
import { Table } from '../../ui/table/Table';

/** How many questions of each axis reach level 3, miss it, or stay undecided: all a quick scan counts (METHOD 2.4). */
export function AxisCounts({ scores }: { readonly scores: Scores }) {
  const count = (value: number) => formatNumber(currentLocale(), value);
  return (
    <Table
      caption={m.report_levels_counts()}
      columns={[
        { heading: m.report_levels_axis(), cell: ({ axis }) => axisWord(axis, currentLocale()) },
        { heading: m.report_levels_asked(), cell: ({ asked }) => count(asked), numeric: true },
        { heading: m.report_levels_reached(), cell: ({ reached }) => count(reached), numeric: true },
        { heading: m.report_levels_below(), cell: ({ below }) => count(below), numeric: true },
        { heading: m.report_levels_undecided(), cell: ({ undecided }) => count(undecided), numeric: true },
      ]}
      rows={axisCounts(scores)}
      rowKey={({ axis }) => axis}
    />
  );
}
