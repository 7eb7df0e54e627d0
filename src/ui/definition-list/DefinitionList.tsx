import type { ReactNode } from 'react';
import styles from './DefinitionList.module.css';

export interface Definition {
  readonly term: string;
  /** How the term is shown, where it is more than its words. */
  readonly shown?: ReactNode;
  readonly description: ReactNode;
}

/** Terms and what they are here, ruled line by line. */
export function DefinitionList({ items }: { readonly items: readonly Definition[] }) {
  return (
    <dl className={styles.list}>
      {items.map(({ term, shown, description }) => (
        <div key={term} className={styles.item}>
          <dt className={styles.term}>{shown ?? term}</dt>
          <dd className={styles.description}>{description}</dd>
        </div>
      ))}
    </dl>
  );
}
