import { m } from '../i18n/generated/messages';
import { visibleText } from '../i18n/visible-text';
import styles from './Training.module.css';

/** Stays at the top of every screen of a training assessment, in words and in a pattern that prints. */
export function TrainingBand({ country }: { readonly country: string }) {
  return (
    <aside className={styles.band} aria-label={m.shell_training_title()}>
      <p className={styles.words}>
        <strong>{m.shell_training_title()}</strong> {m.shell_training_text({ country: visibleText(country) })}
      </p>
    </aside>
  );
}
