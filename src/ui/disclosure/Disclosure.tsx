import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../class-names';
import styles from './Disclosure.module.css';

interface DisclosureProps extends Omit<ComponentProps<'details'>, 'onToggle'> {
  readonly summary: ReactNode;
  readonly onToggle?: (open: boolean) => void;
}

/** What is there on request: native details, so that find-in-page and print can open it. */
export function Disclosure({ summary, children, className, onToggle, ...rest }: DisclosureProps) {
  return (
    <details
      className={classNames(styles.disclosure, className)}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
      {...rest}
    >
      <summary className={styles.summary}>
        <span>{summary}</span>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
