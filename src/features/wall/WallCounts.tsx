import type { CSSProperties } from 'react';
import { countOf, type Tally } from '../../domain/ballot';
import { formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { VisuallyHidden } from '../../ui/visually-hidden/VisuallyHidden';
import styles from './Wall.module.css';

/** The five counts and those who did not know: a column each, as high as its share, with the number on it. */
export function WallCounts({ tally }: { readonly tally: Tally }) {
  const number = (count: number) => formatNumber(currentLocale(), count);
  const most = Math.max(1, ...tally.levels, tally.dontKnows);
  const columns = [
    ...tally.levels.map((count, level) => {
      return { name: m.workshop_strip_level({ level: number(level) }), sign: number(level), count };
    }),
    { name: m.workshop_strip_unknown(), sign: m.workshop_strip_dk(), count: tally.dontKnows },
  ];
  return (
    <ul className={styles.counts} role="list" data-votes={countOf(tally)}>
      {columns.map(({ name, sign, count }) => (
        <li key={name} className={styles.column}>
          <VisuallyHidden>{name}: </VisuallyHidden>
          <span className={styles.count}>{number(count)}</span>
          <span className={styles.bar} style={heightOf(count / most)} />
          <span className={styles.sign} aria-hidden="true">
            {sign}
          </span>
        </li>
      ))}
    </ul>
  );
}

function heightOf(share: number): CSSProperties {
  const height: Readonly<Record<`--${string}`, number>> = { '--share': share };
  return height;
}
