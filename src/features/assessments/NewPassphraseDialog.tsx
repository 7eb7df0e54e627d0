import { type ReactNode, type SubmitEvent, useId, useState } from 'react';
import type { Result } from '../../base/result';
import type { Vault, VaultProblem } from '../../domain/ports';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Dialog } from '../../ui/dialog/Dialog';
import { Stack } from '../../ui/page/Stack';
import { useFocusLater } from '../use-focus-later';
import { SealFields } from './SealFields';
import { sealFaultsOf, type TypedForSeal } from './typed-for-seal';
import { useVault } from './use-vault';
import { VaultDone } from './VaultDone';
import { VaultState } from './VaultState';

interface NewPassphraseDialogProps {
  readonly words: Readonly<Record<'title' | 'confirm' | 'busy' | 'done', string>>;
  /** What stands above the new passphrase. */
  readonly children: ReactNode;
  readonly work: (vault: Vault, passphrase: string) => Promise<Result<void, VaultProblem>>;
  readonly onClose: () => void;
}

/** Asks for a passphrase that an assessment gets, does the work with it, and says that it is done. */
export function NewPassphraseDialog({ words, children, work, onClose }: NewPassphraseDialogProps) {
  const form = useId();
  const focusLater = useFocusLater();
  const { state, run } = useVault();
  const [typed, setTyped] = useState<TypedForSeal>({ passphrase: '', again: '', isKnown: false });
  const [isTried, setTried] = useState(false);
  const faults = sealFaultsOf(typed);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(faults).length > 0) focusLater('dialog[open] [aria-invalid="true"]');
    else void run((vault) => work(vault, typed.passphrase));
  };
  if (state.kind === 'done') return <VaultDone title={words.title} text={words.done} onClose={onClose} />;
  return (
    <Dialog
      open
      title={words.title}
      onClose={onClose}
      closeLabel={m.vault_dialog_cancel()}
      actions={
        <Button kind="primary" type="submit" form={form}>
          {words.confirm}
        </Button>
      }
    >
      <form id={form} onSubmit={submit} noValidate>
        <Stack>
          {children}
          <SealFields
            typed={typed}
            faults={isTried ? faults : {}}
            lost="assessment"
            onChange={(change) => setTyped({ ...typed, ...change })}
          />
          <VaultState state={state} busy={words.busy} />
        </Stack>
      </form>
    </Dialog>
  );
}
