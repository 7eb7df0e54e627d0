import { type SubmitEvent, useId, useState } from 'react';
import type { AssessmentSummary } from '../../domain/assessment';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Dialog } from '../../ui/dialog/Dialog';
import { Stack } from '../../ui/page/Stack';
import { PassphraseField } from '../PassphraseField';
import { useFocusLater } from '../use-focus-later';
import { SealFields } from './SealFields';
import { sealFaultsOf, type TypedForSeal } from './typed-for-seal';
import { useVault } from './use-vault';
import { VaultDone } from './VaultDone';
import { VaultState } from './VaultState';

interface PassphraseDialogProps {
  readonly summary: AssessmentSummary;
  readonly onClose: () => void;
}

/** Asks for the present passphrase and a new one. */
export function PassphraseDialog({ summary: { id }, onClose }: PassphraseDialogProps) {
  const form = useId();
  const focusLater = useFocusLater();
  const { state, run } = useVault();
  const [from, setFrom] = useState('');
  const [typed, setTyped] = useState<TypedForSeal>({ passphrase: '', again: '', isKnown: false });
  const [isTried, setTried] = useState(false);
  const faults = sealFaultsOf(typed);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(faults).length > 0) focusLater('dialog[open] [aria-invalid="true"]');
    else void run((vault) => vault.changePassphrase(id, { from, to: typed.passphrase }));
  };
  if (state.kind === 'done')
    return <VaultDone title={m.vault_change_passphrase()} text={m.vault_change_done()} onClose={onClose} />;
  return (
    <Dialog
      open
      title={m.vault_change_passphrase()}
      onClose={onClose}
      closeLabel={m.vault_dialog_cancel()}
      actions={
        <Button kind="primary" type="submit" form={form}>
          {m.vault_change_confirm()}
        </Button>
      }
    >
      <form id={form} onSubmit={submit} noValidate>
        <Stack>
          <p>{m.vault_change_limits()}</p>
          <PassphraseField label={m.vault_change_old()} isShown={false} value={from} onChange={setFrom} />
          <SealFields
            typed={typed}
            faults={isTried ? faults : {}}
            lost="assessment"
            onChange={(change) => setTyped({ ...typed, ...change })}
          />
          <VaultState state={state} busy={m.vault_change_busy()} />
        </Stack>
      </form>
    </Dialog>
  );
}
