import { watchForNewer } from './watch-for-newer';

export interface UpdateEvents {
  /** A newer version is on the device and waits; `useNow` switches all pages to it and loads this one again. */
  readonly onReady: (useNow: () => void) => void;
  /** Another page switched to the newer version: this one still runs the older, whose parts are kept for it. */
  readonly onTakenOver: () => void;
}

/**
 * Makes the served app work without network from its next load on. A newer version that has been fetched waits until
 * somebody switches to it, or until all pages have been closed.
 */
export async function registerServiceWorker({ onReady, onTakenOver }: UpdateEvents): Promise<void> {
  if (!isServedBuild() || !('serviceWorker' in navigator)) return;
  const container = navigator.serviceWorker;
  let isControlled = container.controller !== null;
  let isAskedHere = false;
  container.addEventListener('controllerchange', () => {
    if (isAskedHere) location.reload();
    else if (isControlled) onTakenOver();
    isControlled = true; // the first worker of all takes over a page that it fits
  });
  const registration = await container.register('./sw.js').catch(() => null);
  if (registration === null) return; // Blocked by the browser's settings: the app works, online only.
  const announce = (waiting: ServiceWorker) => {
    if (!container.controller) return;
    onReady(() => {
      isAskedHere = true;
      waiting.postMessage('use-now');
    });
  };
  const follow = (coming: ServiceWorker | null) =>
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed') announce(coming);
    });
  if (registration.waiting) announce(registration.waiting);
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  registration.active?.postMessage('tidy');
  watchForNewer(() => registration.update(), document);
}

/** The portable file and the development server have no service worker. */
function isServedBuild(): boolean {
  return import.meta.env.PROD && import.meta.env.MODE !== 'portable' && location.protocol.startsWith('http');
}
