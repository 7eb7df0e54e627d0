import { m } from '../i18n/generated/messages';
import styles from './Training.module.css';

/** Stays at the top of every screen of a training assessment, in words and in a pattern that prints. */
export function TrainingBand({ country }: { readonly country: string }) {
  return (
    <div className={styles.band} role="note">
      <p className={styles.words}>
        <strong>{m.shell_training_title()}</strong> {m.shell_training_text({ country })}
      </p>
    </div>
  );
}
