import type { ReactNode } from 'react';
import type { PriorityClass } from '../../domain/priority';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { classWord } from '../../report/build/words';
import { Fold } from '../../ui/fold/Fold';
import { classMeaning } from './class-meaning';
import styles from './Gaps.module.css';

interface ClassGroupProps {
  readonly name: PriorityClass;
  readonly count: number;
  /** Closed until wanted, for what is long and comes later. */
  readonly isFolded: boolean;
  /** The questions, as items of a list. */
  readonly children: ReactNode;
}

/** The questions of one class under its word, their number, and what the class means. */
export function ClassGroup({ name, count, isFolded, children }: ClassGroupProps) {
  const id = `class-${name}`;
  const heading = m.results_gaps_class({ word: classWord(name, currentLocale()), count });
  const list = (
    <ol className={styles.list} role="list">
      {children}
    </ol>
  );
  return (
    <section className={styles.group} data-class={name} aria-labelledby={id}>
      {isFolded ? (
        <Fold heading={heading} headingId={id} meaning={classMeaning(name)}>
          {list}
        </Fold>
      ) : (
        <>
          <h3 id={id}>{heading}</h3>
          <p className={styles.meaning}>{classMeaning(name)}</p>
          {list}
        </>
      )}
    </section>
  );
}
