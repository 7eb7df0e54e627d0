import { axes } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import { axisWord } from '../../report/build/words';
import { Table } from '../../ui/table/Table';
import { type ChartInputs, distanceRows } from './chart-rows';

/** What the dumbbells show, a theme a row: the value of each axis, and the widest distance that is proved. */
export function DistanceTable(inputs: ChartInputs) {
  return (
    <Table
      caption={m.results_distance_table()}
      columns={[
        { heading: m.report_levels_theme(), cell: ({ name }) => name },
        ...axes.map((axis, index) => ({
          heading: axisWord(axis, inputs.locale),
          cell: ({ cells }: ReturnType<typeof distanceRows>[number]) => cells[index]?.words,
        })),
        { heading: m.results_distance_column(), cell: ({ remark }) => remark ?? m.results_distance_none() },
      ]}
      rows={distanceRows(inputs)}
      rowKey={({ key }) => key}
    />
  );
}
