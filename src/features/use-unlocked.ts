import { useSyncExternalStore } from 'react';
import { useDevice } from './services';

/** The encrypted assessments that are unlocked in this window. */
export function useUnlocked(): ReadonlySet<string> {
  const { keyring } = useDevice();
  return useSyncExternalStore(keyring.subscribe, keyring.unlocked);
}
