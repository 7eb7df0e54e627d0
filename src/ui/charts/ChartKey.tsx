import type { ReactNode } from 'react';
import styles from './Charts.module.css';

export interface KeyEntry {
  /** A sample of the sign, drawn by the chart itself. */
  readonly sign: ReactNode;
  readonly words: string;
}

/** What the signs of a chart mean, each beside a sample of it. */
export function ChartKey({ entries }: { readonly entries: readonly KeyEntry[] }) {
  return (
    <ul className={styles.key} role="list">
      {entries.map(({ sign, words }) => (
        <li key={words} className={styles.entry}>
          <span className={styles.sample} aria-hidden="true">
            {sign}
          </span>
          {words}
        </li>
      ))}
    </ul>
  );
}
