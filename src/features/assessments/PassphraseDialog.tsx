import { useState } from 'react';
import type { AssessmentSummary } from '../../domain/assessment';
import { m } from '../../i18n/generated/messages';
import { PassphraseField } from '../PassphraseField';
import { NewPassphraseDialog } from './NewPassphraseDialog';

interface PassphraseDialogProps {
  readonly summary: AssessmentSummary;
  readonly onClose: () => void;
}

/** Asks for the present passphrase and a new one. */
export function PassphraseDialog({ summary: { id }, onClose }: PassphraseDialogProps) {
  const [from, setFrom] = useState('');
  const words = {
    title: m.vault_change_passphrase(),
    confirm: m.vault_change_confirm(),
    busy: m.vault_change_busy(),
    done: m.vault_change_done(),
  };
  return (
    <NewPassphraseDialog words={words} work={(vault, to) => vault.changePassphrase(id, { from, to })} onClose={onClose}>
      <p>{m.vault_change_limits()}</p>
      <PassphraseField label={m.vault_change_old()} isShown={false} value={from} onChange={setFrom} />
    </NewPassphraseDialog>
  );
}
