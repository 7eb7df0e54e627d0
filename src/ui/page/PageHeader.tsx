import type { ReactNode } from 'react';
import styles from './Page.module.css';

interface PageHeaderProps {
  /** Words of the user stand in a `bdi`: they may run in another direction than the page. */
  readonly title: ReactNode;
  /** One line above the title that says what kind of page this is. */
  readonly kicker?: ReactNode;
  /** One or two sentences on what the page is for. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}

/** The head of a page: the one h1, which takes the focus when the page opens. */
export function PageHeader({ title, kicker, lead, actions }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      {kicker !== undefined && <p className={styles.kicker}>{kicker}</p>}
      <h1 className={styles.title} tabIndex={-1}>
        {title}
      </h1>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
