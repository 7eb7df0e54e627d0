import type { AssessmentSummary } from '../../domain/assessment';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Dialog } from '../../ui/dialog/Dialog';
import { useVault } from './use-vault';
import { VaultDone } from './VaultDone';
import { VaultState } from './VaultState';

interface DecryptDialogProps {
  readonly summary: AssessmentSummary;
  readonly onClose: () => void;
}

/** Stores an unlocked assessment plain again, once that is confirmed. */
export function DecryptDialog({ summary: { id, title }, onClose }: DecryptDialogProps) {
  const { state, run } = useVault();
  if (state.kind === 'done')
    return <VaultDone title={m.vault_decrypt_title()} text={m.vault_decrypt_done()} onClose={onClose} />;
  return (
    <Dialog
      open
      title={m.vault_decrypt_title()}
      onClose={onClose}
      closeLabel={m.vault_dialog_cancel()}
      actions={<Button onClick={() => void run((vault) => vault.decrypt(id))}>{m.vault_decrypt_confirm()}</Button>}
    >
      <p>{m.vault_decrypt_text({ title })}</p>
      <VaultState state={state} busy={m.vault_decrypt_busy()} />
    </Dialog>
  );
}
