import type { Hint } from '../../domain/hints';
import { m } from '../../i18n/generated/messages';
import { Section } from '../../ui/page/Section';
import { ConsistencyHint, QuestionLink } from '../ConsistencyHint';
import styles from './Overview.module.css';

/** Answers that may both be right but do not fit together at first sight; nothing where there are none. */
export function SecondLook({ hints }: { readonly hints: readonly Hint[] }) {
  if (hints.length === 0) return null;
  return (
    <Section title={m.overview_second_title()} note={m.overview_second_note()}>
      <ul className={styles.hints} role="list">
        {hints.map((hint) => (
          <li key={`${hint.kind} ${hint.questions.join(' ')}`} className={styles.hint}>
            {hint.questions.slice(0, 1).map((id) => (
              <p key={id} className={styles.hintabout}>
                <QuestionLink id={id} />
              </p>
            ))}
            <ConsistencyHint hint={hint} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
