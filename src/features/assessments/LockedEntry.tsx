import type { LockedRecord, StorageProblem } from '../../domain/ports';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { ButtonLink } from '../../ui/button/ButtonLink';
import { Actions } from '../../ui/page/Actions';
import { saveFile } from '../save-file';
import { useDevice } from '../services';
import styles from './Assessments.module.css';
import { momentOf } from './locked-title';

interface LockedEntryProps {
  readonly record: LockedRecord;
  readonly onRemove: (record: LockedRecord) => void;
  readonly onProblem: (problem: StorageProblem) => void;
}

/** One locked assessment: that it is there and when it was changed, and nothing else. */
export function LockedEntry({ record, onRemove, onProblem }: LockedEntryProps) {
  const { repository, routes, exportLog, clock } = useDevice();
  const moment = momentOf(record);
  // What is stored is an encrypted file already: its passphrase opens it on any device.
  const save = async () => {
    const raw = await repository.readRaw(record.id);
    if (!raw.ok) {
      onProblem(raw.error);
      return;
    }
    const content = new Blob([raw.value], { type: 'application/json' });
    saveFile(`lacuna-${record.changedAt.slice(0, 10)}.sealed.lacuna.json`, content);
    exportLog.mark([record], clock.now());
  };
  return (
    <li className={styles.entry} data-locked={record.id}>
      <h3 className={styles.title}>{m.vault_item_title()}</h3>
      <div className={styles.locked}>
        <p className={styles.fine}>{m.home_item_changed({ moment })}</p>
        <p className={styles.fine}>{m.vault_item_text()}</p>
      </div>
      <Actions>
        <ButtonLink href={routes.assessment(record.id)} aria-label={m.vault_item_openlabel({ moment })}>
          {m.vault_item_open()}
        </ButtonLink>
        <Button kind="quiet" onClick={() => void save()} aria-label={m.vault_item_savelabel({ moment })}>
          {m.home_item_seal()}
        </Button>
        <Button kind="quiet" onClick={() => onRemove(record)} aria-label={m.vault_item_removelabel({ moment })}>
          {m.home_item_remove()}
        </Button>
      </Actions>
    </li>
  );
}
