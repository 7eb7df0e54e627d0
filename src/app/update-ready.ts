import { registerServiceWorker } from './register-service-worker';

let useNow: (() => void) | null = null;
const listeners = new Set<() => void>();

/** Watches for a newer version of the served app; the portable file never has one. */
export function watchForUpdate(): void {
  void registerServiceWorker((use) => {
    useNow = use;
    for (const listener of listeners) listener();
  });
}

/** The way to switch to the newer version, or null while there is none. */
export function waitingUpdate(): (() => void) | null {
  return useNow;
}

/** Calls back when a newer version is ready (the form useSyncExternalStore wants). */
export function onUpdateReady(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
