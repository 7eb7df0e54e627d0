import { m } from '../i18n/generated/messages';
import styles from './Training.module.css';

/** The word and the pattern by which training is told from real work, small. */
export function TrainingMark() {
  return (
    <span className={styles.mark}>
      <span>{m.home_item_training()}</span>
    </span>
  );
}
