import { useState } from 'react';
import type { AssessmentSummary } from '../../domain/assessment';
import type { StorageProblem } from '../../domain/ports';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Dialog } from '../../ui/dialog/Dialog';
import { saveFile } from '../save-file';
import { useDevice } from '../services';
import { wordsOfStorageProblem } from '../storage-problem-words';

interface EraseDialogProps {
  /** null while nothing is asked. */
  readonly summary: AssessmentSummary | null;
  readonly onClose: () => void;
  readonly onErased: () => void;
}

/** The one thing that cannot be undone: says what goes, offers a file first, and asks. */
export function EraseDialog({ summary, onClose, onErased }: EraseDialogProps) {
  const { backups, repository } = useDevice();
  const [trouble, setTrouble] = useState<StorageProblem | null>(null);
  if (!summary) return null;
  const { id, title } = summary;
  const save = async () => {
    const raw = await repository.readRaw(id);
    if (raw.ok) saveFile(`lacuna-${id}.lacuna.json`, new Blob([raw.value], { type: 'application/json' }));
    else setTrouble(raw.error);
  };
  const erase = async () => {
    const erased = await backups.erase(id);
    if (!erased.ok) {
      setTrouble(erased.error);
      return;
    }
    onClose();
    onErased();
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
      <p>
        <bdi>{m.home_erase_text({ title })}</bdi>
      </p>
      {trouble && <p role="alert">{wordsOfStorageProblem(trouble)}</p>}
    </Dialog>
  );
}
