import { failure, success } from '../base/result';
import type { AssessmentId } from '../domain/assessment';
import type { Keyring, Vault } from '../domain/ports';
import { isAnythingHalfTyped } from '../features/half-typed';
import type { Locking } from '../features/services';
import type { Session } from '../session/session';

interface LockingOptions {
  readonly session: Session;
  readonly keyring: Keyring;
  readonly loadVault: () => Promise<Vault>;
  /** Stores what earlier pages kept of an assessment that can be opened now. */
  readonly recover: () => Promise<void>;
}

/** Locks and unlocks without losing a word: before the key goes what was typed is stored, and once it comes the rest is. */
export function createLocking({ session, keyring, loadVault, recover }: LockingOptions): Locking {
  const listeners = new Set<() => void>();
  let refused: AssessmentId | null = null;
  const tell = (id: AssessmentId | null): void => {
    refused = id;
    for (const listener of listeners) listener();
  };
  const isOpen = (id: AssessmentId): boolean => {
    const state = session.store.getState();
    return state.phase === 'open' && state.assessment.id === id;
  };

  return {
    lock: async (id) => {
      const wasOpen = isOpen(id);
      const isKept = !wasOpen || (!isAnythingHalfTyped() && (await session.close()).ok);
      tell(isKept ? null : id);
      if (!isKept) return failure({ kind: 'not-stored' });
      keyring.lock(id);
      if (wasOpen) await session.open(id);
      return success(undefined);
    },
    refused: () => refused,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    loadVault: async () => {
      const vault = await loadVault();
      return {
        ...vault,
        encrypt: async (id, passphrase) => {
          const stored = isOpen(id) ? await session.flush() : success(undefined);
          return stored.ok ? vault.encrypt(id, passphrase) : stored;
        },
        unlock: async (id, passphrase) => {
          const unlocked = await vault.unlock(id, passphrase);
          if (unlocked.ok) await recover();
          return unlocked;
        },
      };
    },
  };
}
