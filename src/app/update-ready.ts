import { registerServiceWorker } from './register-service-worker';

/** A newer version: it waits to be switched to, or another page has switched already and this one runs the older. */
export interface Update {
  readonly kind: 'waiting' | 'taken-over';
  /** Loads this page again, in the newer version. */
  readonly switchNow: () => void;
}

let update: Update | null = null;
const listeners = new Set<() => void>();

/**
 * Watches for a newer version of the served app; the portable file never has one. `isFree` says whether this page may
 * be loaded again without asking, when another page has switched.
 */
export function watchForUpdate(isFree: () => Promise<boolean>): void {
  void registerServiceWorker({
    onReady: (switchNow) => publish({ kind: 'waiting', switchNow }),
    onTakenOver: () => {
      const switchNow = () => location.reload();
      void isFree().then((free) => (free ? switchNow() : publish({ kind: 'taken-over', switchNow })));
    },
  });
}

/** The newer version, or null while there is none. */
export function currentUpdate(): Update | null {
  return update;
}

/** Calls back when that changes (the form useSyncExternalStore wants). */
export function onUpdate(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function publish(next: Update): void {
  update = next;
  for (const listener of listeners) listener();
}
