import type { Hint } from '../../domain/hints';
import { m } from '../../i18n/generated/messages';
import { Section } from '../../ui/page/Section';
import { ConsistencyHint, QuestionLinks } from '../ConsistencyHint';
import styles from './Overview.module.css';

/** Answers that may both be right but do not fit together at first sight, each hint once; nothing where there are none. */
export function SecondLook({ hints }: { readonly hints: readonly Hint[] }) {
  if (hints.length === 0) return null;
  return (
    <Section title={m.overview_second_title()} note={m.overview_second_note()}>
      <ul className={styles.hints} role="list">
        {hints.map((hint) => (
          <li key={`${hint.kind} ${hint.about.join(' ')}`} className={styles.hint}>
            <p className={styles.hintabout}>
              <QuestionLinks ids={hint.about} />
            </p>
            <ConsistencyHint hint={{ kind: hint.kind, side: 'about', others: hint.comparedWith }} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
