import { m } from '../i18n/generated/messages';
import styles from './Shell.module.css';

/** The name between the brackets that editors print around a gap in a text. */
export function Brand({ href }: { readonly href: string }) {
  return (
    <a className={styles.brand} href={href}>
      <BracketSign />
      <span>{m.app_name_title()}</span>
    </a>
  );
}

function BracketSign() {
  return (
    <svg className={styles.sign} viewBox="0 0 26 28" aria-hidden="true" focusable="false">
      <path d="M9 2H3v24h6M17 2h6v24h-6" />
    </svg>
  );
}
