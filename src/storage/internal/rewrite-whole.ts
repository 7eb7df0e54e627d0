import { failure, type Result, success } from '../../base/result';
import type { StoredWhole, VaultProblem } from '../../domain/ports';
import { isJsonObject } from '../../formats/migrate';
import type { Connection } from './database';
import { countEntries } from './journal-store';
import { revisionOf } from './record';
import { eraseInCopies } from './safety-copies';
import type { Rewritten } from './seal-whole';
import { read, type Reading, type Writing, write } from './transaction';
import { everyStore, readWhole } from './whole-store';

interface Rewriting {
  /** Given all that is stored of the assessment; takes its time. */
  readonly change: (whole: StoredWhole) => Promise<Result<Rewritten, VaultProblem>>;
  /** Whether the safety copies keep what they hold of it. */
  readonly leavesCopies: boolean;
}

/** Two windows that take turns in this are rare, and one that goes on typing saves every few seconds at most. */
const mostTries = 10;

/**
 * Writes all that is stored of an assessment anew, in one transaction: all or nothing. The change is worked out before
 * it, and worked out again where something was stored meanwhile.
 */
export async function rewriteWhole(
  connection: Connection,
  id: string,
  { change, leavesCopies }: Rewriting,
): Promise<Result<void, VaultProblem>> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const found = await connection.run((database) =>
      read(database, everyStore, async (stores) => ({
        whole: await readWhole(stores, id),
        state: await stateOf(stores, id),
      })),
    );
    if (!found.ok) return found;
    const { whole, state } = found.value;
    if (whole.record === undefined) return failure({ kind: 'not-found' });
    const next = await change(whole);
    if (!next.ok) return next;
    const written = await connection.run((database) =>
      write(database, everyStore, async (transaction) => {
        if ((await stateOf(transaction, id)) !== state) return false;
        await put(transaction, id, next.value);
        if (!leavesCopies) await eraseInCopies(transaction, id);
        return true;
      }),
    );
    if (!written.ok) return written;
    if (written.value) return success(undefined);
  }
  return failure({ kind: 'changed-elsewhere' });
}

/** Everything that is stored afterwards is counted on or comes under a new key. */
async function stateOf(transaction: Reading | Writing, id: string): Promise<string> {
  const record: unknown = await transaction.objectStore('records').get(id);
  const hashes = await transaction.objectStore('files').getAllKeys(IDBKeyRange.bound([id, ''], [id, '\uffff']));
  return JSON.stringify([revisionOf(record), await countEntries(transaction, id), hashes]);
}

async function put(transaction: Writing, id: string, { record, summary, journal, files }: Rewritten): Promise<void> {
  const next = isJsonObject(record) ? { ...record, revision: (revisionOf(record) ?? 0) + 1 } : record;
  await transaction.objectStore('records').put(next, id);
  if (summary !== undefined) await transaction.objectStore('summaries').put(summary, id);
  for (const { hash, value } of files ?? []) await transaction.objectStore('files').put(value, [id, hash]);
  if (!journal) return;
  const store = transaction.objectStore('journal');
  const keys = await store.getAllKeys(IDBKeyRange.bound([id, 0], [id, Infinity]));
  for (const [index, key] of keys.entries()) await store.put(journal[index], key);
}
