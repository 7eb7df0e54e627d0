/**
 * Makes the served app work without network from its next load on. When a newer version has been fetched it waits;
 * `onUpdateReady` gets the way to switch to it, and without that call it starts once all tabs have been closed.
 */
export async function registerServiceWorker(onUpdateReady: (useNow: () => void) => void): Promise<void> {
  if (!isServedBuild() || !('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register('./sw.js').catch(() => null);
  if (registration === null) return; // Blocked by the browser's settings: the app works, online only.
  const container = navigator.serviceWorker;
  const announce = (waiting: ServiceWorker) =>
    onUpdateReady(() => {
      container.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage('use-now');
    });
  if (registration.waiting && container.controller) announce(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && container.controller) announce(coming);
    });
  });
  registration.active?.postMessage('tidy');
}

/** The portable file and the development server have no service worker. */
function isServedBuild(): boolean {
  return import.meta.env.PROD && import.meta.env.MODE !== 'portable' && location.protocol.startsWith('http');
}
