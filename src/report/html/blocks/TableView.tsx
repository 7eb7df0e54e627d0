import { memo } from 'react';
import type { Inline, TableBlock } from '../../model/block';
import { directionAgainst } from '../direction-of-words';
import { InlineRuns, wordsOf } from '../InlineRuns';
import { useSetting } from '../setting';

/** A table with the heads of its columns and rows; one of many columns is set row by row where there is no room. */
export function TableView({ block: { caption, columns, rows, isNumbered } }: { readonly block: TableBlock }) {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return (
    <table className="reportTable" data-columns={columns.length > 3 ? 'many' : 'few'}>
      <caption>{caption}</caption>
      <colgroup>
        {columns.map(({ width }, index) => (
          <col key={index} data-share={isNumbered && index === 0 ? 10 : 5 * Math.round((20 * width) / whole)} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ title, align }, index) => (
            <th key={index} scope="col" data-align={align}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <TableRow key={index} columns={columns} row={row} />
        ))}
      </tbody>
    </table>
  );
}

interface TableRowProps extends Pick<TableBlock, 'columns'> {
  readonly row: readonly Inline[];
}

/** The first cell names the row if it says anything; a short row is filled up. Set one by one, cells say their column. */
const TableRow = memo(function TableRow({ columns, row }: TableRowProps) {
  return (
    <tr>
      {columns.map(({ title, align }, index) => {
        const content = row[index] ?? [];
        const cell = { 'data-align': align, 'data-title': title, children: <CellWords content={content} /> };
        const isHead = index === 0 && wordsOf(content).trim() !== '';
        return isHead ? <th key={index} scope="row" {...cell} /> : <td key={index} {...cell} />;
      })}
    </tr>
  );
});

/** Words against the direction of the report keep theirs, and stand where the column stands. */
function CellWords({ content }: { readonly content: Inline }) {
  const { direction } = useSetting();
  return (
    <bdi dir={directionAgainst(direction, wordsOf(content)) ?? direction}>
      <InlineRuns content={content} />
    </bdi>
  );
}
