import { type ReactNode, type SubmitEvent, useRef, useState } from 'react';
import type { AssessmentId } from '../domain/assessment';
import { m } from '../i18n/generated/messages';
import { Notice } from '../ui/notice/Notice';
import { Stack } from '../ui/page/Stack';
import { PassphraseField } from './PassphraseField';
import { useDevice } from './services';
import { ShowPassphrase } from './ShowPassphrase';
import { useFocusLater } from './use-focus-later';
import { useIsHere } from './use-is-here';
import { wordsOfVaultProblem } from './vault-problem-words';

interface UnlockFormProps {
  readonly form: string;
  readonly id: AssessmentId;
  readonly onUnlocked: () => void;
  readonly children?: ReactNode;
}

/** Asks for the passphrase of a locked assessment, as often as it takes. */
export function UnlockForm({ form, id, onUnlocked, children }: UnlockFormProps) {
  const { locking } = useDevice();
  const focusLater = useFocusLater();
  const isHere = useIsHere();
  const isBusy = useRef(false);
  const [isShown, setShown] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<'asking' | 'unlocking' | 'wrong'>('asking');
  const [trouble, setTrouble] = useState<string | null>(null);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isBusy.current) return;
    isBusy.current = true;
    setState('unlocking');
    setTrouble(null);
    const vault = await locking.loadVault().catch(() => null);
    const unlocked = await vault?.unlock(id, passphrase);
    isBusy.current = false;
    if (!isHere.current) return;
    const isWrong = unlocked?.ok === false && unlocked.error.kind === 'wrong-passphrase';
    setState(isWrong ? 'wrong' : 'asking');
    if (isWrong) focusLater('[data-unlock] [aria-invalid="true"]');
    else if (unlocked?.ok) onUnlocked();
    else setTrouble(unlocked ? wordsOfVaultProblem(unlocked.error) : m.vault_problem_notloaded());
  };
  return (
    <form id={form} data-unlock onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <PassphraseField
          label={m.vault_unlock_label()}
          error={state === 'wrong' ? m.vault_unlock_wrong() : undefined}
          isShown={isShown}
          value={passphrase}
          onChange={setPassphrase}
        />
        <ShowPassphrase isShown={isShown} onChange={setShown} />
        <p role="status">{state === 'unlocking' && m.vault_unlock_busy()}</p>
        {trouble !== null && (
          <Notice tone="error" role="alert">
            <p>{trouble}</p>
          </Notice>
        )}
        {children}
      </Stack>
    </form>
  );
}
