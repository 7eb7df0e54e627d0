import type { MouseEvent } from 'react';
import styles from './SkipLink.module.css';

interface SkipLinkProps {
  /** Id of the element that takes the focus; it needs `tabIndex={-1}`. */
  readonly target: string;
  readonly children: string;
}

/** The first stop of the Tab key: jumps over what repeats on every page, without touching the route in the hash. */
export function SkipLink({ target, children }: SkipLinkProps) {
  const jump = (event: MouseEvent) => {
    event.preventDefault();
    document.getElementById(target)?.focus();
  };
  return (
    <a className={styles.skip} href={`#${target}`} onClick={jump}>
      {children}
    </a>
  );
}
