import { type FormEvent, useId, useState } from 'react';
import type { AssessmentId } from '../../domain/assessment';
import { m } from '../../i18n/generated/messages';
import { lengthOfPassphrase, shortestPassphrase } from '../../sealing/passphrase';
import { Button } from '../../ui/button/Button';
import { CheckboxField } from '../../ui/choice/CheckboxField';
import { Dialog } from '../../ui/dialog/Dialog';
import { Notice } from '../../ui/notice/Notice';
import { Stack } from '../../ui/page/Stack';
import { PassphraseField } from '../PassphraseField';
import { useSealing } from './use-sealing';

interface SealDialogProps {
  readonly id: AssessmentId;
  readonly title: string;
  readonly onClose: () => void;
}

/** Asks for a passphrase, says what losing it means, and hands an encrypted file to the browser. */
export function SealDialog({ id, title, onClose }: SealDialogProps) {
  const form = useId();
  const { state, seal } = useSealing(id);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [isKnown, setKnown] = useState(false);
  const [isTried, setTried] = useState(false);
  const faults = faultsOf({ passphrase, again, isKnown });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (faults.passphrase === undefined && faults.again === undefined && faults.known === undefined) {
      void seal(passphrase);
    }
  };
  if (state.kind === 'saved')
    return (
      <Dialog open title={m.seal_saved_title()} onClose={onClose} closeLabel={m.seal_saved_close()}>
        <p role="status">{m.seal_saved_text({ name: state.fileName })}</p>
        <p>{m.seal_saved_next()}</p>
      </Dialog>
    );
  const shown = isTried ? faults : {};
  return (
    <Dialog
      open
      title={m.seal_dialog_title()}
      onClose={onClose}
      closeLabel={m.seal_dialog_cancel()}
      actions={
        <Button kind="primary" type="submit" form={form} disabled={state.kind === 'sealing'}>
          {m.seal_dialog_confirm()}
        </Button>
      }
    >
      <form id={form} onSubmit={submit} noValidate>
        <Stack>
          <p>{m.seal_dialog_intro({ title })}</p>
          <PassphraseField
            label={m.passphrase_new_label()}
            hint={m.passphrase_new_hint({ least: shortestPassphrase })}
            error={shown.passphrase}
            value={passphrase}
            onChange={setPassphrase}
          />
          <PassphraseField
            label={m.passphrase_again_label()}
            error={shown.again}
            value={again}
            onChange={setAgain}
          />
          <Notice tone="warning" title={m.seal_lost_title()}>
            <p>{m.seal_lost_text()}</p>
          </Notice>
          <CheckboxField
            label={m.seal_lost_known()}
            checked={isKnown}
            onChange={({ target }) => setKnown(target.checked)}
          />
          {shown.known !== undefined && <p role="alert">{shown.known}</p>}
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

interface Typed {
  readonly passphrase: string;
  readonly again: string;
  readonly isKnown: boolean;
}

/** What still stands between the form and a file; absent where nothing does. */
function faultsOf({ passphrase, again, isKnown }: Typed) {
  const length = lengthOfPassphrase(passphrase);
  return {
    passphrase:
      length < shortestPassphrase ? m.passphrase_new_short({ least: shortestPassphrase, count: length }) : undefined,
    again: again !== passphrase ? m.passphrase_again_differs() : undefined,
    known: isKnown ? undefined : m.seal_lost_unticked(),
  };
}
