import type { Tally } from '../domain/ballot';
import { formatNumber } from '../i18n/format';
import { m } from '../i18n/generated/messages';
import { currentLocale } from '../i18n/locale';
import { VisuallyHidden } from '../ui/visually-hidden/VisuallyHidden';
import styles from './CountStrip.module.css';

/** How many chose each level: five counts and those who did not know, without names (METHOD 2.9). */
export function CountStrip({ tally }: { readonly tally: Tally }) {
  const locale = currentLocale();
  const number = (count: number) => formatNumber(locale, count);
  const cells = [
    ...tally.levels.map((count, level) => {
      return { name: m.workshop_strip_level({ level: number(level) }), sign: number(level), count };
    }),
    { name: m.workshop_strip_unknown(), sign: m.workshop_strip_dk(), count: tally.dontKnows },
  ];
  return (
    <ul className={styles.strip} role="list">
      {cells.map(({ name, sign, count }) => (
        <li key={name} className={styles.cell} data-none={count === 0}>
          <span className={styles.level} aria-hidden="true">
            {sign}
          </span>
          <VisuallyHidden>{name}: </VisuallyHidden>
          <span className={styles.count}>{number(count)}</span>
        </li>
      ))}
    </ul>
  );
}
