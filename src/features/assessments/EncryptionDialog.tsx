import { useState } from 'react';
import type { AssessmentSummary } from '../../domain/assessment';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Dialog } from '../../ui/dialog/Dialog';
import { DecryptDialog } from './DecryptDialog';
import { PassphraseDialog } from './PassphraseDialog';

interface EncryptionDialogProps {
  readonly summary: AssessmentSummary;
  readonly onClose: () => void;
}

/** What can be done with the encryption of an unlocked assessment. */
export function EncryptionDialog({ summary, onClose }: EncryptionDialogProps) {
  const [chosen, setChosen] = useState<'passphrase' | 'decrypt' | null>(null);
  if (chosen === 'passphrase') return <PassphraseDialog summary={summary} onClose={onClose} />;
  if (chosen === 'decrypt') return <DecryptDialog summary={summary} onClose={onClose} />;
  return (
    <Dialog
      open
      title={m.vault_change_title()}
      onClose={onClose}
      closeLabel={m.vault_dialog_cancel()}
      actions={
        <>
          <Button onClick={() => setChosen('passphrase')}>{m.vault_change_passphrase()}</Button>
          <Button onClick={() => setChosen('decrypt')}>{m.vault_change_decrypt()}</Button>
        </>
      }
    >
      <p>{m.vault_change_intro({ title: summary.title })}</p>
    </Dialog>
  );
}
