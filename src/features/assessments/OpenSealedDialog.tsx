import { type SubmitEvent, useId, useState } from 'react';
import { openSealedFile, type OpeningProblem } from '../../exchange/open-sealed-file';
import { withoutFiles } from '../../exchange/read-file-or-package';
import type { ReadPackage } from '../../exchange/read-package';
import type { SealedFile } from '../../formats/sealed-file';
import type { SealedRecord } from '../../formats/sealed-record';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Dialog } from '../../ui/dialog/Dialog';
import { Stack } from '../../ui/page/Stack';
import { wordsOfFileProblem } from '../file-problem-words';
import { PassphraseField } from '../PassphraseField';
import { ShowPassphrase } from '../ShowPassphrase';
import { useFocusLater } from '../use-focus-later';
import { useIsHere } from '../use-is-here';

interface OpenSealedDialogProps {
  readonly sealed: SealedFile | SealedRecord;
  /** Opened and read; nothing is written yet. */
  readonly onOpened: (read: ReadPackage) => Promise<void>;
  /** No passphrase will help. */
  readonly onRefused: (because: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the passphrase of a chosen file, as often as it takes. */
export function OpenSealedDialog({ sealed, onOpened, onRefused, onCancel }: OpenSealedDialogProps) {
  const form = useId();
  const focusLater = useFocusLater();
  const [isShown, setShown] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [isOpening, setOpening] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const isHere = useIsHere();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isOpening) return;
    setOpening(true);
    setWrong(false);
    const opened = await openSealedFile(sealed, passphrase);
    // Whoever has left the dialog wants nothing more of this file.
    if (!isHere.current) return;
    setOpening(false);
    if (opened.ok) await onOpened(withoutFiles(opened.value));
    else if (opened.error.kind === 'wrong-passphrase') {
      setWrong(true);
      focusLater('dialog[open] [aria-invalid="true"]');
    } else onRefused(wordsOfOpeningProblem(opened.error));
  };
  return (
    <Dialog
      open
      title={m.unseal_dialog_title()}
      onClose={onCancel}
      closeLabel={m.import_dialog_cancel()}
      actions={
        <Button kind="primary" type="submit" form={form}>
          {m.unseal_dialog_confirm()}
        </Button>
      }
    >
      <form id={form} onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <p>{m.unseal_dialog_intro()}</p>
          <PassphraseField
            label={m.unseal_passphrase_label()}
            error={isWrong ? m.unseal_passphrase_wrong() : undefined}
            isShown={isShown}
            value={passphrase}
            onChange={setPassphrase}
          />
          <ShowPassphrase isShown={isShown} onChange={setShown} />
          <p role="status">{isOpening && m.unseal_dialog_busy()}</p>
        </Stack>
      </form>
    </Dialog>
  );
}

function wordsOfOpeningProblem(problem: Exclude<OpeningProblem, { readonly kind: 'wrong-passphrase' }>): string {
  return problem.kind === 'no-cryptography' ? m.seal_problem_nocryptography() : wordsOfFileProblem(problem);
}
