import { type SubmitEvent, useId, useState } from 'react';
import type { AssessmentId } from '../../domain/assessment';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Dialog } from '../../ui/dialog/Dialog';
import { Notice } from '../../ui/notice/Notice';
import { Stack } from '../../ui/page/Stack';
import { useFocusLater } from '../use-focus-later';
import { SealFields } from './SealFields';
import { sealFaultsOf, type TypedForSeal } from './typed-for-seal';
import { useSealing } from './use-sealing';

interface SealDialogProps {
  readonly id: AssessmentId;
  readonly title: string;
  readonly onClose: () => void;
}

/** Asks for a passphrase and hands an encrypted file to the browser. */
export function SealDialog({ id, title, onClose }: SealDialogProps) {
  const form = useId();
  const focusLater = useFocusLater();
  const { state, seal } = useSealing(id);
  const [typed, setTyped] = useState<TypedForSeal>({ passphrase: '', again: '', isKnown: false });
  const [tries, setTries] = useState(0);
  const faults = sealFaultsOf(typed);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (Object.keys(faults).length === 0) {
      void seal(typed.passphrase);
      return;
    }
    setTries(tries + 1);
    focusLater('dialog[open] [aria-invalid="true"]');
  };
  if (state.kind === 'saved') return <Saved fileName={state.fileName} onClose={onClose} />;
  return (
    <Dialog
      open
      title={m.seal_dialog_title()}
      onClose={onClose}
      closeLabel={m.seal_dialog_cancel()}
      actions={
        <Button kind="primary" type="submit" form={form}>
          {m.seal_dialog_confirm()}
        </Button>
      }
    >
      <form id={form} onSubmit={submit} noValidate>
        <Stack>
          <p>{m.seal_dialog_intro({ title })}</p>
          <SealFields
            typed={typed}
            faults={tries > 0 ? faults : {}}
            lost="file"
            onChange={(change) => setTyped({ ...typed, ...change })}
          />
          <p role="status">{state.kind === 'sealing' && m.seal_dialog_busy()}</p>
          {state.kind === 'failed' && (
            <Notice tone="error" role="alert">
              <p>{state.because}</p>
            </Notice>
          )}
        </Stack>
      </form>
    </Dialog>
  );
}

function Saved({ fileName, onClose }: { readonly fileName: string; readonly onClose: () => void }) {
  return (
    <Dialog open title={m.seal_saved_title()} onClose={onClose} closeLabel={m.seal_saved_close()}>
      <p role="status">{m.seal_saved_text({ name: fileName })}</p>
      <p>{m.seal_saved_next()}</p>
    </Dialog>
  );
}
