import { type ComponentProps, type ReactNode, useEffect, useRef } from 'react';
import styles from './Fold.module.css';
import { openForPrint } from './open-for-print';

interface FoldProps extends Pick<ComponentProps<'details'>, 'open'> {
  /** Names what is inside, with how many there are. */
  readonly heading: ReactNode;
  readonly headingId?: string;
  /** In a sentence what is inside, so that one knows it without opening. */
  readonly meaning: ReactNode;
  readonly children: ReactNode;
}

/** A long part of a page under its own heading, closed until wanted; paper, find-in-page and links into it open it. */
export function Fold({ heading, headingId, meaning, open = false, children }: FoldProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => openForPrint(details), []);
  return (
    <details ref={details} className={styles.fold} open={open} data-fold="">
      <summary className={styles.summary}>
        <h3 id={headingId}>{heading}</h3>
        <span className={styles.meaning}>{meaning}</span>
      </summary>
      {children}
    </details>
  );
}
