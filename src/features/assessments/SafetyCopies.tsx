import type { SafetyCopy } from '../../domain/ports';
import type { Backup } from '../../exchange/backup';
import { formatMoment } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { Button } from '../../ui/button/Button';
import { Disclosure } from '../../ui/disclosure/Disclosure';
import { VisuallyHidden } from '../../ui/visually-hidden/VisuallyHidden';
import styles from './Assessments.module.css';

interface SafetyCopiesProps {
  readonly copies: readonly SafetyCopy[];
  readonly onSave: (copy: SafetyCopy) => void;
  readonly onLook: (backup: Backup) => Promise<void>;
  readonly onDelete: (copy: SafetyCopy) => Promise<void>;
}

/** Everything as it was before a restore: to save, to go back to, to delete; absent while there is none. */
export function SafetyCopies({ copies, onSave, onLook, onDelete }: SafetyCopiesProps) {
  if (copies.length === 0) return null;
  return (
    <Disclosure summary={m.backup_copies_title({ count: copies.length })}>
      <p>{m.backup_copies_text()}</p>
      <ul className={styles.list} role="list">
        {copies.toReversed().map((copy) => {
          const name = m.backup_copies_of({ moment: formatMoment(currentLocale(), copy.madeAt) });
          const own = (words: string) => (
            <>
              {words}
              <VisuallyHidden>{` ${name}`}</VisuallyHidden>
            </>
          );
          return (
            <li key={copy.madeAt} className={styles.line}>
              <span>{name}</span>
              <Button kind="quiet" onClick={() => onSave(copy)}>
                {own(m.backup_copies_save())}
              </Button>
              <Button kind="quiet" onClick={() => void onLook({ ...copy, isAltered: false })}>
                {own(m.backup_copies_restore())}
              </Button>
              <Button kind="quiet" onClick={() => void onDelete(copy)}>
                {own(m.backup_copies_delete())}
              </Button>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
