import { Mark } from '../mark/Mark';
import type { ChartRow } from './chart-row';
import styles from './Charts.module.css';

/** The name of a row, which leads to what stands behind it. */
export function RowName({ row: { mark, name, href } }: { readonly row: ChartRow }) {
  return (
    <div className={styles.name}>
      <Mark>{mark}</Mark>
      <a href={href}>{name}</a>
    </div>
  );
}
