import { type ReactNode, useState } from 'react';
import { m } from '../i18n/generated/messages';
import { Disclosure } from '../ui/disclosure/Disclosure';
import { VisuallyHidden } from '../ui/visually-hidden/VisuallyHidden';
import styles from './HowComputed.module.css';

interface HowComputedProps {
  /** What the question is about; read, not shown, because it stands beside. */
  readonly subject: string;
  /** Other words than "How was this computed?". */
  readonly summary?: string;
  /** Made only once it is wanted: there are many of these on a page. */
  readonly children: () => ReactNode;
}

/** The sums behind a figure or a verdict, on request. */
export function HowComputed({ subject, summary = m.results_computed_summary(), children }: HowComputedProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure
      className={styles.computed}
      summary={
        <>
          {summary}
          <VisuallyHidden>{` ${subject}`}</VisuallyHidden>
        </>
      }
      onToggle={setOpen}
    >
      {isOpen && children()}
    </Disclosure>
  );
}
