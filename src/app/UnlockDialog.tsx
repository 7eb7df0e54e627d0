import { useId } from 'react';
import type { AssessmentId } from '../domain/assessment';
import { UnlockForm } from '../features/UnlockForm';
import { m } from '../i18n/generated/messages';
import { Button } from '../ui/button/Button';
import { Dialog } from '../ui/dialog/Dialog';

interface UnlockDialogProps {
  readonly id: AssessmentId;
  readonly onUnlocked: () => void;
  readonly onClose: () => void;
}

/** Over an assessment that was encrypted in another window while something was typed here. */
export function UnlockDialog({ id, onUnlocked, onClose }: UnlockDialogProps) {
  const form = useId();
  return (
    <Dialog
      open
      title={m.vault_unlock_title()}
      onClose={onClose}
      closeLabel={m.vault_dialog_cancel()}
      actions={
        <Button kind="primary" type="submit" form={form}>
          {m.vault_unlock_confirm()}
        </Button>
      }
    >
      <UnlockForm form={form} id={id} onUnlocked={onUnlocked} />
    </Dialog>
  );
}
