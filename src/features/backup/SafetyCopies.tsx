import { formatMoment } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { Button } from '../../ui/button/Button';
import { Actions } from '../../ui/page/Actions';
import { Section } from '../../ui/page/Section';
import { useDevice } from '../services';
import { wordsOfStorageProblem } from '../storage-problem-words';
import styles from './Backup.module.css';
import { MakingState } from './MakingState';
import { useMaking } from './use-making';
import type { RestoringControl } from './use-restoring';

interface SafetyCopiesProps {
  /** When they were made, newest first. */
  readonly copies: readonly string[];
  readonly restoring: RestoringControl;
  readonly onChanged: () => void;
}

/** Everything as it was before a restore: to go back to, to save, to delete. */
export function SafetyCopies({ copies, restoring, onChanged }: SafetyCopiesProps) {
  const { loadBackups } = useDevice();
  const { state, makeOfCopy } = useMaking();
  const remove = async (madeAt: string) => {
    const backups = await loadBackups().catch(() => null);
    const removed = await backups?.removeCopy(madeAt);
    if (!removed) restoring.fail(m.backup_load_failed());
    else if (!removed.ok) restoring.fail(wordsOfStorageProblem(removed.error));
    onChanged();
    document.querySelector('h1')?.focus(); // the button that had the focus is gone
  };
  return (
    <Section title={m.backup_copies_title()}>
      <p>{m.backup_copies_text()}</p>
      <ul className={styles.list} role="list">
        {copies.map((madeAt) => {
          const moment = formatMoment(currentLocale(), madeAt);
          return (
            <li key={madeAt} className={styles.copy}>
              <p>{m.backup_copies_of({ moment })}</p>
              <Actions>
                <Button
                  kind="quiet"
                  aria-label={m.backup_copies_restorelabel({ moment })}
                  onClick={() => void restoring.readCopy(madeAt)}
                >
                  {m.backup_copies_restore()}
                </Button>
                <Button
                  kind="quiet"
                  aria-label={m.backup_copies_savelabel({ moment })}
                  onClick={() => void makeOfCopy(madeAt)}
                >
                  {m.backup_copies_save()}
                </Button>
                <Button
                  kind="quiet"
                  aria-label={m.backup_copies_deletelabel({ moment })}
                  onClick={() => void remove(madeAt)}
                >
                  {m.backup_copies_delete()}
                </Button>
              </Actions>
            </li>
          );
        })}
      </ul>
      <MakingState state={state} />
    </Section>
  );
}
