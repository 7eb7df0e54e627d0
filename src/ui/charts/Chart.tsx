import { type ReactNode, useId } from 'react';
import { Disclosure } from '../disclosure/Disclosure';
import styles from './Charts.module.css';
import { ChartKey, type KeyEntry } from './ChartKey';

interface ChartProps {
  /** What the chart shows and on which scale, in a sentence. */
  readonly caption: ReactNode;
  readonly keyEntries: readonly KeyEntry[];
  /** The same facts as a real table, and the words that open it. */
  readonly table: ReactNode;
  readonly tableSummary: string;
  readonly children: ReactNode;
}

/** The frame of a chart: caption and key above it, its table on request below. */
export function Chart({ caption, keyEntries, table, tableSummary, children }: ChartProps) {
  const id = useId();
  return (
    <figure className={styles.chart} aria-labelledby={id}>
      <figcaption>
        <p id={id}>{caption}</p>
        <ChartKey entries={keyEntries} />
      </figcaption>
      {children}
      <Disclosure className={styles.table} summary={tableSummary}>
        {table}
      </Disclosure>
    </figure>
  );
}
