import { Fragment, type ReactNode, useId } from 'react';
import { classNames } from '../class-names';
import styles from './Table.module.css';

export interface Column<Row> {
  readonly heading: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Figures are set flush at the end, in tabular numerals. */
  readonly numeric?: boolean;
}

interface TableProps<Row> {
  readonly caption: ReactNode;
  /** The first column names the row. */
  readonly columns: readonly [Column<Row>, ...Column<Row>[]];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What there is to say of a row, over its whole width. */
  readonly below?: (row: Row) => ReactNode;
  /** Where there is no room for columns, cells stand below each other under their headings: for tables with controls. */
  readonly stacks?: boolean;
}

/** A ruled table whose first column heads the row; wider than the page it scrolls by itself, by keyboard too. */
export function Table<Row>({ caption, columns, rows, rowKey, below, stacks }: TableProps<Row>) {
  const id = useId();
  const [first, ...others] = columns;
  return (
    <div className={classNames(styles.scroll, stacks && styles.stacks)} role="region" aria-labelledby={id} tabIndex={0}>
      <table className={styles.table}>
        <caption id={id} className={styles.caption}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map(({ heading, numeric }, index) => (
              <th key={index} scope="col" className={classNames(numeric && styles.numeric)}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Fragment key={rowKey(row)}>
              <tr>
                <th scope="row">{first.cell(row)}</th>
                {others.map(({ heading, cell, numeric }, index) => (
                  <td key={index} className={classNames(numeric && styles.numeric)}>
                    {stacks && (
                      <span className={styles.label} aria-hidden="true">
                        {heading}
                      </span>
                    )}
                    {cell(row)}
                  </td>
                ))}
              </tr>
              {below && (
                <tr className={styles.below}>
                  <td colSpan={columns.length}>{below(row)}</td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
