import { type ReactNode, useId } from 'react';
import styles from './Page.module.css';

interface SectionProps {
  /** Stands in the margin beside the text, as a side note does in a statute; above it where there is no margin. */
  readonly title: ReactNode;
  /** Below the title in the margin: a mark, a figure, a link. */
  readonly note?: ReactNode;
  readonly level?: 2 | 3;
  /** Target of a link to this very part, which then takes the focus. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** A part of a page: its heading in the margin, its matter in the text column, ruled off with a gap between. */
export function Section({ title, note, level = 2, id: ownId, children }: SectionProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={styles.section} aria-labelledby={id} id={ownId} tabIndex={ownId === undefined ? undefined : -1}>
      <div className={styles.margin}>
        <Heading id={id} className={styles.side}>
          {title}
        </Heading>
        {note !== undefined && <div className={styles.note}>{note}</div>}
      </div>
      <div className={styles.matter}>{children}</div>
    </section>
  );
}
