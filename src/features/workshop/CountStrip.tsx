import type { Tally } from '../../domain/ballot';
import { formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import styles from './Workshop.module.css';

/** How many chose each level: five counts and those who did not know, without names (METHOD 2.9). */
export function CountStrip({ tally }: { readonly tally: Tally }) {
  const locale = currentLocale();
  const number = (count: number) => formatNumber(locale, count);
  const cells = [
    ...tally.levels.map((count, level) => ({ name: m.workshop_strip_level({ level: number(level) }), count })),
    { name: m.workshop_strip_unknown(), count: tally.dontKnows },
  ];
  return (
    <ul className={styles.strip} role="list">
      {cells.map(({ name, count }) => (
        <li key={name} className={styles.cell} data-none={count === 0}>
          <span className={styles.level}>{name}</span>
          <span className={styles.count}>{number(count)}</span>
        </li>
      ))}
    </ul>
  );
}
