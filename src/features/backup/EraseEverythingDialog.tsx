import { type SubmitEvent, useId, useState } from 'react';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Dialog } from '../../ui/dialog/Dialog';
import { TextField } from '../../ui/field/TextField';
import { Notice } from '../../ui/notice/Notice';
import { Stack } from '../../ui/page/Stack';
import { useDevice } from '../services';
import { useFocusLater } from '../use-focus-later';
import { MakingState } from './MakingState';
import { useErasing } from './use-erasing';
import { useMaking } from './use-making';

/** Says what goes, offers a backup, and asks in words; afterwards there is nothing but the way to begin anew. */
export function EraseEverythingDialog({ onClose }: { readonly onClose: () => void }) {
  const form = useId();
  const { restart } = useDevice();
  const making = useMaking();
  const { state, erase } = useErasing();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const focusLater = useFocusLater();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const isMeant = typed.trim().toLocaleLowerCase() === m.erase_dialog_words().toLocaleLowerCase();
    setWrong(!isMeant);
    if (isMeant) void erase();
    else focusLater('dialog[open] [aria-invalid="true"]');
  };
  if (state.kind === 'erased')
    return (
      <Dialog open title={m.erase_done_title()} onClose={restart} closeLabel={m.erase_done_restart()}>
        <p role="status">{m.erase_done_text()}</p>
        <p>{m.erase_done_files()}</p>
      </Dialog>
    );
  return (
    <Dialog
      open
      title={m.erase_dialog_title()}
      onClose={onClose}
      closeLabel={m.erase_dialog_cancel()}
      actions={
        <Button kind="alarm" type="submit" form={form}>
          {m.erase_dialog_confirm()}
        </Button>
      }
    >
      <form id={form} onSubmit={submit} noValidate>
        <Stack>
          <p>{m.erase_dialog_text()}</p>
          <p>{m.erase_dialog_backup()}</p>
          <Button onClick={() => void making.makeOfAll()}>{m.backup_make_button()}</Button>
          <MakingState state={making.state} />
          <TextField
            label={m.erase_dialog_label({ words: m.erase_dialog_words() })}
            error={isWrong ? m.erase_dialog_wrong({ words: m.erase_dialog_words() }) : undefined}
            value={typed}
            autoComplete="off"
            onChange={({ target }) => setTyped(target.value)}
          />
          <p role="status">{state.kind === 'erasing' && m.erase_dialog_working()}</p>
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
