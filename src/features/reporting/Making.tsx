import { m } from '../../i18n/generated/messages';
import styles from './Preview.module.css';

/** How far the report has come; what is said aloud stands beside it, once. */
export function Making({ share }: { readonly share: number }) {
  return <progress className={styles.making} value={share} max={1} aria-label={m.reporting_make_progress()} />;
}
