import type { AssessmentId } from '../domain/assessment';
import { failure, type Result, success } from '../base/result';
import type { BackupStore, Everything, RestoreChanges, SafetyCopy, StorageProblem, StoredWhole } from '../domain/ports';
import { isJsonObject } from '../formats/migrate';
import type { ChangeChannel } from './internal/change-channel';
import type { Connection } from './internal/database';
import { read, type Reading, type Stores, write, type Writing } from './internal/transaction';

const everyStore: Stores = ['records', 'summaries', 'journal', 'files', 'settings', 'copies'];

/** So many safety copies are kept; the oldest goes first. */
const copiesKept = 3;

/** Backups and restores in the browser's database, on the connection of the repository. */
export function createBackupStore(connection: Connection, channel: Pick<ChangeChannel, 'tell'>): BackupStore {
  return {
    readEverything: () => connection.run((database) => read(database, everyStore, readAll)),
    restore: async (changes, madeAt) => {
      const outcome = await connection.run((database) =>
        write(database, everyStore, (transaction) => restore(transaction, changes, madeAt)),
      );
      if (!outcome.ok) return outcome;
      if (outcome.value.ok)
        for (const { id } of [...changes.puts, ...changes.erased.map((id) => ({ id }))])
          channel.tell(id as AssessmentId);
      return outcome.value;
    },
    copies: () =>
      connection.run((database) =>
        read(database, ['copies'], async (transaction) =>
          (await transaction.objectStore('copies').getAll()).flatMap(copyFrom),
        ),
      ),
    removeCopy: (madeAt) =>
      connection.run((database) =>
        write(database, ['copies'], (transaction) => transaction.objectStore('copies').delete(madeAt)),
      ),
    erase: async (id) => {
      const erased = await connection.run((database) =>
        write(database, everyStore, (transaction) => eraseWhole(transaction, id)),
      );
      if (erased.ok) channel.tell(id);
      return erased;
    },
  };
}

async function readAll(transaction: Reading | Writing): Promise<Everything> {
  const ids = await transaction.objectStore('records').getAllKeys();
  const assessments = await Promise.all(ids.map((id) => readWhole(transaction, id)));
  const store = transaction.objectStore('settings');
  const [names, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return { assessments, settings: Object.fromEntries(names.map((name, index) => [name, values[index]])) };
}

async function readWhole(transaction: Reading | Writing, id: string): Promise<StoredWhole> {
  const files = transaction.objectStore('files');
  const [record, journal, hashes, values] = await Promise.all([
    transaction.objectStore('records').get(id),
    transaction.objectStore('journal').getAll(numbersOf(id)),
    files.getAllKeys(filesOf(id)),
    files.getAll(filesOf(id)),
  ]);
  return { id, record, journal, files: hashes.map(([, hash], index) => ({ hash, value: values[index] })) };
}

/** First the safety copy, then all changes; where anything was changed since the plan was made, nothing at all. */
async function restore(
  transaction: Writing,
  changes: RestoreChanges,
  madeAt: string,
): Promise<Result<void, StorageProblem>> {
  const before = await readAll(transaction);
  if (!isAsSeen(before, changes)) return failure({ kind: 'changed-elsewhere' });
  await keepCopy(transaction, { madeAt, everything: before });
  for (const id of changes.erased) await eraseWhole(transaction, id);
  for (const whole of changes.puts) await putWhole(transaction, whole);
  for (const [name, value] of Object.entries(changes.settings)) {
    await transaction.objectStore('settings').put(value, name);
  }
  return success(undefined);
}

function isAsSeen({ assessments }: Everything, { seen }: RestoreChanges): boolean {
  const revisions = new Map(seen.map(({ id, revision }) => [id, revision]));
  return (
    assessments.length === seen.length &&
    assessments.every(({ id, record }) => revisions.has(id) && revisions.get(id) === revisionIn(record))
  );
}

const revisionIn = (record: unknown): unknown => (isJsonObject(record) ? record.revision : undefined);

async function keepCopy(transaction: Writing, copy: SafetyCopy): Promise<void> {
  const copies = transaction.objectStore('copies');
  const keys = await copies.getAllKeys();
  for (const key of keys.slice(0, Math.max(0, keys.length - copiesKept + 1))) await copies.delete(key);
  await copies.put(copy, copy.madeAt);
}

async function eraseWhole(transaction: Writing, id: string): Promise<void> {
  await transaction.objectStore('records').delete(id);
  await transaction.objectStore('summaries').delete(id);
  await transaction.objectStore('journal').delete(numbersOf(id));
  await transaction.objectStore('files').delete(filesOf(id));
}

/** Lists make the summary again from the record. */
async function putWhole(transaction: Writing, { id, record, journal, files }: StoredWhole): Promise<void> {
  await eraseWhole(transaction, id);
  await transaction.objectStore('records').put(record, id);
  for (const [index, entry] of journal.entries()) await transaction.objectStore('journal').put(entry, [id, index + 1]);
  for (const { hash, value } of files) await transaction.objectStore('files').put(value, [id, hash]);
}

function copyFrom(value: unknown): readonly SafetyCopy[] {
  if (!isJsonObject(value) || typeof value.madeAt !== 'string' || !isJsonObject(value.everything)) return [];
  const { assessments, settings } = value.everything;
  if (!Array.isArray(assessments) || !isJsonObject(settings)) return [];
  // Only `keepCopy` writes here, and what it writes came out of `readAll`.
  return [{ madeAt: value.madeAt, everything: { assessments: assessments as readonly StoredWhole[], settings } }];
}

const numbersOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Infinity]);
const filesOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id, ''], [id, '\uffff']);
