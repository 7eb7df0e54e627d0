import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly tone: 'info' | 'warning' | 'error';
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** `alert` interrupts, `status` waits its turn, none is for what stood on the page when it opened. */
  readonly role?: 'alert' | 'status';
}

/** A few sentences set apart by rules: what happened, what is safe, what to do. */
export function Notice({ tone, title, children, actions, role }: NoticeProps) {
  return (
    <div className={styles.notice} data-tone={tone} role={role}>
      <Sign tone={tone} />
      <div className={styles.words}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}

/** Shapes that differ without colour: a ring, a triangle, an octagon. */
function Sign({ tone }: Pick<NoticeProps, 'tone'>) {
  return (
    <svg className={styles.sign} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {tone === 'info' && <circle cx="12" cy="12" r="10" />}
      {tone === 'warning' && <path d="M12 2.5 22.5 21.5H1.5Z" />}
      {tone === 'error' && <path d="M8 1.5h8L22.5 8v8L16 22.5H8L1.5 16V8Z" />}
      {tone === 'info' ? <path d="M12 10.5v7M12 6.2v1.2" /> : <path d="M12 8.5v6M12 17v1.3" />}
    </svg>
  );
}
