import { classNames } from '../class-names';
import type { ChartRow } from './chart-row';
import styles from './Charts.module.css';
import { Dumbbell } from './Dumbbell';
import { RowName } from './RowName';
import { Scale } from './Scale';

/** Rows in which up to three series are compared on one scale, told apart by letter and shape. */
export function Dumbbells({ rows }: { readonly rows: readonly ChartRow[] }) {
  return (
    <div className={classNames(styles.bars, styles.comparison)}>
      <div className={styles.head}>
        <Scale />
      </div>
      <ol className={styles.rows} role="list">
        {rows.map((row) => (
          <li key={row.key} className={styles.row}>
            <RowName row={row} />
            <Compared row={row} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Compared({ row: { cells, remark } }: { readonly row: ChartRow }) {
  const label = cells.map((cell) => cell.label).join(' ');
  return (
    <div className={styles.compared}>
      <div className={styles.drawing}>
        <Dumbbell cells={cells} label={remark === undefined ? label : `${label} ${remark}`} />
      </div>
      <ul className={styles.lanes} role="list" aria-hidden="true">
        {cells.map(({ series, words, value }) => (
          <li key={series.letter} data-nothing={value.kind === 'nothing'}>
            <span className={styles.letter}>{series.letter}</span>
            <span>{words}</span>
          </li>
        ))}
      </ul>
      {remark !== undefined && (
        <p className={styles.rowRemark} aria-hidden="true">
          {remark}
        </p>
      )}
    </div>
  );
}
