import type { ReactNode } from 'react';
import type { ScoredQuestion } from '../../domain/cell';
import { isNothingEstablished } from '../../domain/level-interval';
import type { Theme } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import { Fold } from '../../ui/fold/Fold';
import styles from './LevelsByTheme.module.css';

interface ThemeLevelsProps {
  readonly theme: Theme;
  readonly own: readonly ScoredQuestion[];
  /** Closed until wanted: in the full scope there are over a hundred rows. */
  readonly isFolded: boolean;
  /** The levels, as items of a list. */
  readonly children: ReactNode;
}

/** The levels of one theme under its title; folded, it says how many there are and of how many nothing is established. */
export function ThemeLevels({ theme, own, isFolded, children }: ThemeLevelsProps) {
  const id = `levels-${theme.id}`;
  const rows = (
    <>
      {theme.id === 'X' && <p>{m.report_outward_intro()}</p>}
      <ul className={styles.rows} role="list">
        {children}
      </ul>
    </>
  );
  if (!isFolded)
    return (
      <section className={styles.theme} aria-labelledby={id}>
        <h3 id={id}>{theme.title}</h3>
        {rows}
      </section>
    );
  const open = own.filter(({ interval }) => isNothingEstablished(interval)).length;
  return (
    <Fold heading={theme.title} headingId={id} meaning={m.results_levels_fold({ count: own.length, open })}>
      {rows}
    </Fold>
  );
}
