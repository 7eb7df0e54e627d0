import type { Everything, StoredWhole } from '../../domain/ports';
import type { Reading, Stores, Writing } from './transaction';
import { summaryOf } from './whole-summary';

/** Where an assessment and everything that hangs on it stands, and what belongs to the device. */
export const everyStore: Stores = ['records', 'summaries', 'journal', 'files', 'settings', 'copies'];

/** Everything that stands in the stores at this moment, but no safety copies. */
export async function readAll(transaction: Reading | Writing): Promise<Everything> {
  const ids = await transaction.objectStore('records').getAllKeys();
  const assessments = await Promise.all(ids.map((id) => readWhole(transaction, id)));
  const store = transaction.objectStore('settings');
  const [names, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return { assessments, settings: Object.fromEntries(names.map((name, index) => [name, values[index]])) };
}

export async function readWhole(transaction: Reading | Writing, id: string): Promise<StoredWhole> {
  const files = transaction.objectStore('files');
  const [record, journal, keys, values] = await Promise.all([
    transaction.objectStore('records').get(id),
    transaction.objectStore('journal').getAll(numbersOf(id)),
    files.getAllKeys(filesOf(id)),
    files.getAll(filesOf(id)),
  ]);
  return { id, record, journal, files: keys.map(([, hash], index) => ({ hash, value: values[index] })) };
}

export async function eraseWhole(transaction: Writing, id: string): Promise<void> {
  await transaction.objectStore('records').delete(id);
  await transaction.objectStore('summaries').delete(id);
  await transaction.objectStore('journal').delete(numbersOf(id));
  await transaction.objectStore('files').delete(filesOf(id));
}

/** In place of all that stood there under this id. */
export async function putWhole(transaction: Writing, whole: StoredWhole): Promise<void> {
  const { id, record, journal, files } = whole;
  await eraseWhole(transaction, id);
  await transaction.objectStore('records').put(record, id);
  const summary = summaryOf(whole);
  if (summary) await transaction.objectStore('summaries').put(summary, id);
  for (const [index, entry] of journal.entries()) await transaction.objectStore('journal').put(entry, [id, index + 1]);
  for (const { hash, value } of files) await transaction.objectStore('files').put(value, [id, hash]);
}

const numbersOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Infinity]);
const filesOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id, ''], [id, '\uffff']);
