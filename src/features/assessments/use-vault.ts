import { useRef, useState } from 'react';
import type { Result } from '../../base/result';
import type { Vault, VaultProblem } from '../../domain/ports';
import { m } from '../../i18n/generated/messages';
import { useDevice } from '../services';
import { useIsHere } from '../use-is-here';
import { wordsOfVaultProblem } from '../vault-problem-words';

type VaultWork =
  | { readonly kind: 'asking' }
  | { readonly kind: 'working' }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly because: string };

/** Encrypts, decrypts or changes a passphrase, once at a time. */
export function useVault() {
  const { locking } = useDevice();
  const [state, setState] = useState<VaultWork>({ kind: 'asking' });
  const isBusy = useRef(false);
  const isHere = useIsHere();
  const run = async (work: (vault: Vault) => Promise<Result<void, VaultProblem>>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setState({ kind: 'working' });
    const vault = await locking.loadVault().catch(() => null);
    const done = vault && (await work(vault));
    isBusy.current = false;
    if (!isHere.current) return;
    if (done?.ok) setState({ kind: 'done' });
    else setState({ kind: 'failed', because: done ? wordsOfVaultProblem(done.error) : m.vault_problem_notloaded() });
  };
  return { state, run };
}
