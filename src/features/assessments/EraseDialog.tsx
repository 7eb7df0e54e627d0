import { useState } from 'react';
import type { AssessmentSummary } from '../../domain/assessment';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Dialog } from '../../ui/dialog/Dialog';
import { saveFile } from '../save-file';
import { useDevice } from '../services';
import { wordsOfStorageProblem } from '../storage-problem-words';

interface EraseDialogProps {
  readonly summary: Pick<AssessmentSummary, 'id' | 'title'>;
  readonly onClose: () => void;
  readonly onErased: () => void;
}

/** The one thing that cannot be undone: says what goes, offers a file first, and asks. */
export function EraseDialog({ summary, onClose, onErased }: EraseDialogProps) {
  const { loadBackups, repository } = useDevice();
  const [trouble, setTrouble] = useState('');
  const { id, title } = summary;
  const save = async () => {
    const raw = await repository.readRaw(id);
    if (raw.ok) saveFile(`lacuna-${id}.lacuna.json`, new Blob([raw.value], { type: 'application/json' }));
    else setTrouble(wordsOfStorageProblem(raw.error));
  };
  const erase = async () => {
    const backups = await loadBackups().catch(() => null);
    const erased = await backups?.erase(id);
    if (erased?.ok === true) onErased();
    else setTrouble(erased ? wordsOfStorageProblem(erased.error) : m.backup_load_failed());
  };
  return (
    <Dialog
      open
      title={m.home_erase_title()}
      onClose={onClose}
      closeLabel={m.home_erase_cancel()}
      actions={
        <>
          <Button onClick={() => void save()}>{m.home_erase_save()}</Button>
          <Button kind="alarm" onClick={() => void erase()}>
            {m.home_erase_confirm()}
          </Button>
        </>
      }
    >
      <p>{m.home_erase_text({ title })}</p>
      {trouble !== '' && <p role="alert">{trouble}</p>}
    </Dialog>
  );
}
