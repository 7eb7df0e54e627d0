import { Mark } from '../mark/Mark';
import type { ChartRow } from './chart-row';
import styles from './Charts.module.css';

/** The name of a row, which leads to what stands behind it. */
export function RowName({ row: { mark, name, href, remark } }: { readonly row: ChartRow }) {
  return (
    <div className={styles.name}>
      <Mark>{mark}</Mark>
      <div>
        <a href={href}>{name}</a>
        {remark !== undefined && <p className={styles.rowRemark}>{remark}</p>}
      </div>
    </div>
  );
}
