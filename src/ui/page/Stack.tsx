import type { ReactNode } from 'react';
import styles from './Page.module.css';

/** Fields or blocks one below the other, a full step apart. */
export function Stack({ children }: { readonly children: ReactNode }) {
  return <div className={styles.stack}>{children}</div>;
}
