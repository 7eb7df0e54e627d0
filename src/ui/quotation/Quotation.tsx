import type { ReactNode } from 'react';
import styles from './Quotation.module.css';

interface QuotationProps {
  /** The source's own words, or `lead` in front of them. */
  readonly children: ReactNode;
  /** Where they stand. */
  readonly place: ReactNode;
  /** Language of the words, where it is not that of the page. */
  readonly lang?: string;
  /** What the source records against its own words. */
  readonly notes?: readonly string[];
}

/** Words of a source, set as its own and never mixed with ours. */
export function Quotation({ children, place, lang, notes = [] }: QuotationProps) {
  return (
    <figure className={styles.quotation}>
      <blockquote lang={lang} dir={lang === undefined ? undefined : 'auto'}>
        <p className={styles.text}>{children}</p>
      </blockquote>
      <figcaption className={styles.place}>{place}</figcaption>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </figure>
  );
}
