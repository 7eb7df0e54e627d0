import type { ReactNode } from 'react';
import styles from './NumberedList.module.css';

export interface NumberedItem {
  readonly key: string;
  /** As it is to be quoted: "12", "12.3", "Aim 3". */
  readonly number: ReactNode;
  readonly content: ReactNode;
  /** Target of a link to this very item. */
  readonly id?: string;
}

/** Paragraphs whose numbers hang in the margin, as a resolution's do; a list, so that they can be counted by ear. */
export function NumberedList({ items }: { readonly items: readonly NumberedItem[] }) {
  return (
    <ol className={styles.list} role="list">
      {items.map(({ key, number, content, id }) => (
        <li key={key} className={styles.item} id={id} tabIndex={id === undefined ? undefined : -1}>
          <span className={styles.number}>{number}</span>
          <div className={styles.content}>{content}</div>
        </li>
      ))}
    </ol>
  );
}
