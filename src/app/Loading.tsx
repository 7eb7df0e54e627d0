import { m } from '../i18n/generated/messages';
import styles from './Loading.module.css';

/** Says that something is on its way; seldom seen, because everything is on the device. */
export function Loading() {
  return (
    <p className={styles.loading} role="status">
      {m.shell_loading_text()}
    </p>
  );
}
