import { useState } from 'react';
import { m } from '../../i18n/generated/messages';
import { useDevice } from '../services';
import { wordsOfStorageProblem } from '../storage-problem-words';

type Erasing =
  | { readonly kind: 'asking' }
  | { readonly kind: 'erasing' }
  | { readonly kind: 'erased' }
  | { readonly kind: 'failed'; readonly because: string };

/** Deletes everything that the app keeps in this browser. */
export function useErasing() {
  const { loadBackups } = useDevice();
  const [state, setState] = useState<Erasing>({ kind: 'asking' });
  const attempt = async (): Promise<Erasing> => {
    const backups = await loadBackups().catch(() => null);
    if (!backups) return { kind: 'failed', because: m.backup_load_failed() };
    const erased = await backups.eraseEverything();
    if (erased.ok) return { kind: 'erased' };
    const isBlocked = erased.error.kind === 'storage-blocked';
    return { kind: 'failed', because: isBlocked ? m.erase_dialog_blocked() : wordsOfStorageProblem(erased.error) };
  };
  const erase = async () => {
    setState({ kind: 'erasing' });
    setState(await attempt());
  };
  return { state, erase };
}
