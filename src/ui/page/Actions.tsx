import type { ReactNode } from 'react';
import styles from './Page.module.css';

/** Buttons in a row that wraps; the weightiest first. */
export function Actions({ children }: { readonly children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
