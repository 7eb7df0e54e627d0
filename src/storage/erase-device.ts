import { deleteDB } from 'idb';
import { failure, type Result, success } from '../base/result';
import type { StorageProblem } from '../domain/ports';
import { problemFromThrown } from './internal/thrown-problem';

/** All that the app puts into a browser bears a name that begins so, because others may share its address. */
const prefix = 'lacuna-';

/** Other tabs let go of the database when they are asked to; one that does not is not waited for longer. */
const patienceInMs = 5_000;

/**
 * Deletes the database, then the app's part of the browser's storage and caches. Where the database cannot be deleted
 * nothing is: what is said to be still there is whole.
 */
export async function eraseDevice(name: string): Promise<Result<void, StorageProblem>> {
  try {
    const outcome = await Promise.race([deleteDB(name).then(() => 'deleted' as const), patience()]);
    if (outcome === 'waiting') return failure({ kind: 'storage-blocked' });
    for (const storage of [localStorage, sessionStorage]) {
      for (const key of Object.keys(storage).filter((one) => one.startsWith(prefix))) storage.removeItem(key);
    }
    await dropCaches();
    await dropServiceWorker();
    return success(undefined);
  } catch (thrown) {
    return failure(problemFromThrown(thrown, 0));
  }
}

/** Absent in the portable file and where pages are not secure. */
async function dropCaches(): Promise<void> {
  if (!('caches' in globalThis)) return;
  const names = await caches.keys();
  await Promise.all(names.filter((one) => one.startsWith(prefix)).map((one) => caches.delete(one)));
}

/** Its caches are gone: a page that comes again brings a new one, which fills them anew. */
async function dropServiceWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.unregister();
}

function patience(): Promise<'waiting'> {
  return new Promise((resolve) => setTimeout(() => resolve('waiting'), patienceInMs));
}
