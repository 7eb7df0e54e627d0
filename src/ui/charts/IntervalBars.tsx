import type { ReactNode } from 'react';
import { VisuallyHidden } from '../visually-hidden/VisuallyHidden';
import type { ChartCell, ChartRow } from './chart-row';
import styles from './Charts.module.css';
import { IntervalBar } from './IntervalBar';
import { RowName } from './RowName';
import { Scale } from './Scale';

interface IntervalBarsProps {
  readonly rows: readonly ChartRow[];
  /** What else there is to say of a row, below its bars. */
  readonly below?: (row: ChartRow) => ReactNode;
}

/** Rows of up to three thin bars on one scale from 0 to 100; narrow, the words stand above their bar. */
export function IntervalBars({ rows, below }: IntervalBarsProps) {
  return (
    <div className={styles.bars}>
      <div className={styles.head}>
        <Scale />
      </div>
      <ol className={styles.rows} role="list">
        {rows.map((row) => (
          <li key={row.key} className={styles.row}>
            <RowName row={row} />
            <ul className={styles.cells} role="list">
              {row.cells.map((cell) => (
                <Bar key={cell.series.letter} cell={cell} />
              ))}
            </ul>
            {below && <div className={styles.below}>{below(row)}</div>}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Bar({ cell: { series, value, target, words, remark, label } }: { readonly cell: ChartCell }) {
  const isDrawn = value.kind !== 'nothing';
  return (
    <li className={styles.cell}>
      <span className={styles.letter}>
        <span aria-hidden="true">{series.letter}</span>
        {!isDrawn && <VisuallyHidden>{series.name}</VisuallyHidden>}
      </span>
      {isDrawn ? (
        <>
          <div className={styles.drawing}>
            <IntervalBar value={value} target={target} label={label} />
          </div>
          <span className={styles.words} aria-hidden="true">
            <span>{words}</span>
            {remark !== undefined && <span className={styles.remark}>{remark}</span>}
          </span>
        </>
      ) : (
        <span className={styles.instead}>{words}</span>
      )}
    </li>
  );
}
