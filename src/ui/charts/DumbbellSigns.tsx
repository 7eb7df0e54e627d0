import type { ChartSeries } from './chart-row';
import styles from './Drawing.module.css';
import { SeriesMark } from './SeriesMark';

/** The mark of a series as a sample in a key; hollow for a step of another scale. */
export function SeriesSign({
  series,
  isHollow = false,
}: {
  readonly series: ChartSeries;
  readonly isHollow?: boolean;
}) {
  return (
    <svg className={styles.seriesSign} aria-hidden="true" focusable="false">
      <SeriesMark series={series} x="50%" y="50%" isHollow={isHollow} />
    </svg>
  );
}

/** How two series are joined, as a sample in a key. */
export function JoinSign({ isApart }: { readonly isApart: boolean }) {
  return (
    <svg className={styles.joinSign} aria-hidden="true" focusable="false">
      <line className={isApart ? styles.apart : styles.near} x1="0" x2="100%" y1="50%" y2="50%" />
    </svg>
  );
}
