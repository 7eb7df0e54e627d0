import type { RestoreKind } from '../../exchange/restore-kinds';
import type { RestoreItem } from '../../exchange/restore-plan';
import { m } from '../../i18n/generated/messages';
import styles from './Backup.module.css';

/** What becomes of each assessment, one line each. */
export function RestorePreview({ items }: { readonly items: readonly RestoreItem[] }) {
  if (items.length === 0) return <p>{m.backup_preview_none()}</p>;
  return (
    <div>
      <h3>{m.backup_preview_title()}</h3>
      <ul className={styles.list} role="list">
        {items.map(({ id, kind, title, isLocked, differing }) => (
          <li key={id} className={styles.item} data-restore={kind}>
            <strong>{title === null ? untitled(isLocked) : <bdi>{title}</bdi>}</strong>
            <p>{kindWords[kind]()}</p>
            {differing > 0 && <p>{m.backup_preview_differing({ count: differing })}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}

const untitled = (isLocked: boolean): string => (isLocked ? m.backup_preview_locked() : m.backup_preview_unreadable());

const kindWords: Readonly<Record<RestoreKind, () => string>> = {
  stays: m.backup_kind_stays,
  leaves: m.backup_kind_leaves,
  comes: m.backup_kind_comes,
  same: m.backup_kind_same,
  continues: m.backup_kind_continues,
  newer: m.backup_kind_newer,
  returns: m.backup_kind_returns,
  beside: m.backup_kind_beside,
  kept: m.backup_kind_kept,
  replaced: m.backup_kind_replaced,
};
