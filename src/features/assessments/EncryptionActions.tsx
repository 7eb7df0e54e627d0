import { lazy, Suspense, useState } from 'react';
import type { AssessmentSummary } from '../../domain/assessment';
import { m } from '../../i18n/generated/messages';
import { visibleText } from '../../i18n/visible-text';
import { Button } from '../../ui/button/Button';
import { useDevice } from '../services';
import { useFocusLater } from '../use-focus-later';
import { useUnlocked } from '../use-unlocked';

const EncryptDialog = lazy(async () => ({ default: (await import('./EncryptDialog')).EncryptDialog }));
const EncryptionDialog = lazy(async () => ({ default: (await import('./EncryptionDialog')).EncryptionDialog }));

interface EncryptionActionsProps {
  readonly summary: AssessmentSummary;
  readonly onChanged: () => void;
}

/** To encrypt an assessment, or to lock one that is; nothing where nothing outlives the page. */
export function EncryptionActions({ summary, onChanged }: EncryptionActionsProps) {
  const { locking, isLasting } = useDevice();
  const isEncrypted = useUnlocked().has(summary.id);
  // The dialog that was opened stays until it is closed, though what it does changes which one fits.
  const [asking, setAsking] = useState<'encrypt' | 'encryption' | null>(null);
  const [isRefused, setRefused] = useState(false);
  const title = visibleText(summary.title);
  const focusLater = useFocusLater();
  const close = () => {
    setAsking(null);
    onChanged();
    focusLater(`[data-encryption="${summary.id}"]`); // the button that opened the dialog may be gone
  };
  const lock = async () => {
    const locked = await locking.lock(summary.id);
    setRefused(!locked.ok);
    if (!locked.ok) return;
    onChanged();
    document.querySelector('h1')?.focus();
  };
  if (!isLasting) return null;
  return (
    <>
      {isEncrypted ? (
        <>
          <Button kind="quiet" aria-label={m.vault_action_locklabel({ title })} onClick={() => void lock()}>
            {m.vault_action_lock()}
          </Button>
          <Button
            kind="quiet"
            data-encryption={summary.id}
            aria-label={m.vault_action_changelabel({ title })}
            onClick={() => setAsking('encryption')}
          >
            {m.vault_action_change()}
          </Button>
        </>
      ) : (
        <Button
          kind="quiet"
          data-encryption={summary.id}
          aria-label={m.vault_action_encryptlabel({ title })}
          onClick={() => setAsking('encrypt')}
        >
          {m.vault_action_encrypt()}
        </Button>
      )}
      {isRefused && <p role="alert">{m.vault_lock_failed()}</p>}
      <Suspense>
        {asking === 'encrypt' && <EncryptDialog summary={summary} onClose={close} />}
        {asking === 'encryption' && <EncryptionDialog summary={summary} onClose={close} />}
      </Suspense>
    </>
  );
}
