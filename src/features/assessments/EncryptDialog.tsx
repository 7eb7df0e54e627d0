import type { AssessmentSummary } from '../../domain/assessment';
import { m } from '../../i18n/generated/messages';
import { NewPassphraseDialog } from './NewPassphraseDialog';

interface EncryptDialogProps {
  readonly summary: AssessmentSummary;
  readonly onClose: () => void;
}

/** Asks for a passphrase and stores the assessment encrypted. */
export function EncryptDialog({ summary: { id, title }, onClose }: EncryptDialogProps) {
  const words = {
    title: m.vault_encrypt_title(),
    confirm: m.vault_encrypt_confirm(),
    busy: m.vault_encrypt_busy(),
    done: m.vault_encrypt_done(),
  };
  return (
    <NewPassphraseDialog words={words} work={(vault, passphrase) => vault.encrypt(id, passphrase)} onClose={onClose}>
      <p>{m.vault_encrypt_intro({ title })}</p>
      <p>{m.vault_encrypt_limits()}</p>
    </NewPassphraseDialog>
  );
}
