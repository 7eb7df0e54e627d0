// The build puts two constants before this file and serves it as sw.js (vite/served-plugin.ts):
declare const version: string;
declare const files: readonly string[];

// Typed by hand: a page's `self` and a service worker's cannot both be global in one project.
const worker = self as unknown as ServiceWorkerGlobalScope;
const prefix = 'lacuna-';
const cacheName = prefix + version;

worker.addEventListener('install', (event) => event.waitUntil(fetchAll()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('message', (event: ExtendableMessageEvent) => {
  if (event.data === 'use-now') event.waitUntil(worker.skipWaiting());
  if (event.data === 'tidy') event.waitUntil(tidy());
});
worker.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request;
  const scope = worker.registration.scope;
  if (method !== 'GET' || !url.startsWith(scope)) return;
  const name = url.slice(scope.length).replace(/[?#].*$/, '');
  if (mode === 'navigate' && name !== '' && name !== 'index.html') return;
  const kept = answer(event.request, new URL(name || 'index.html', scope).href);
  event.respondWith(kept.catch(() => fetch(event.request))); // a cache that can't be read costs speed, not the app
});

/** All files or none: an app that is half there offline is worse than the old one, and half a cache serves nobody. */
async function fetchAll(): Promise<void> {
  const cache = await caches.open(cacheName);
  const kept = await Promise.allSettled(files.map((name) => fetchOne(cache, name)));
  const failed = kept.find((one) => one.status === 'rejected');
  if (failed === undefined) return;
  await caches.delete(cacheName);
  throw failed.reason;
}

async function fetchOne(cache: Cache, name: string): Promise<void> {
  const url = new URL(name, worker.registration.scope).href;
  const kept = name.startsWith('assets/') ? await caches.match(url) : undefined;
  await (kept ? cache.put(url, kept) : cache.add(new Request(url, { cache: 'reload' })));
}

/** This version's file first; a page of an older version that is still open finds its own parts in the older cache. */
async function answer(request: Request, url: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  return (await cache.match(url)) ?? (await caches.match(url)) ?? fetch(request);
}

/**
 * Drops other versions, unless a newer one is on its way or a second page may still need its older parts. Only a page
 * that has just been loaded asks for it: at the switch itself the page that asked still runs the older version.
 */
async function tidy(): Promise<void> {
  if (worker.registration.waiting || worker.registration.installing) return;
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.length > 1) return;
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(prefix) && name !== cacheName).map((name) => caches.delete(name)),
  );
}

export {};
