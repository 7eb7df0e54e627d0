import { openDB } from 'idb';
import { failure, success } from '../base/result';
import type { Rescue, RescuedRecord } from '../domain/ports';
import { rawText } from './internal/record';
import { problemFromThrown } from './internal/thrown-problem';

/**
 * All records as text, from a database of whatever version, also a newer one: without naming a version nothing is
 * upgraded, and a reading transaction changes nothing. Where there is no database none is made.
 */
export async function rescueEverything(name: string): ReturnType<Rescue> {
  try {
    const database = await openDB(name, undefined, {
      upgrade: (...[, , , transaction]) => {
        transaction.done.catch(() => undefined); // the failed opening tells it
        transaction.abort();
      },
    });
    try {
      return success(await recordsOf(database));
    } finally {
      database.close();
    }
  } catch (thrown) {
    return failure(problemFromThrown(thrown, 0));
  }
}

async function recordsOf(database: Awaited<ReturnType<typeof openDB>>): Promise<readonly RescuedRecord[]> {
  if (!database.objectStoreNames.contains('records')) return [];
  const transaction = database.transaction('records', 'readonly');
  const [ids, records] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
  return ids.map((id, index) => ({ id: typeof id === 'string' ? id : String(index), text: rawText(records[index]) }));
}
