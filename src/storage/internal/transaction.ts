import type { IDBPTransaction, StoreNames } from 'idb';
import type { LacunaDatabase, LacunaSchema } from './database';

type StoreName = StoreNames<LacunaSchema>;
export type Stores = StoreName[];
export type Reading = IDBPTransaction<LacunaSchema, Stores>;
export type Writing = IDBPTransaction<LacunaSchema, Stores, 'readwrite'>;

/** Stores as they are at one moment. */
export async function read<T>(
  database: LacunaDatabase,
  stores: Stores,
  work: (transaction: Reading) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(stores, 'readonly');
  return complete(transaction, work(transaction));
}

/** Resolves only once everything is on the disk; where anything fails, nothing is written and the cause is thrown. */
export async function write<T>(
  database: LacunaDatabase,
  stores: Stores,
  work: (transaction: Writing) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  return complete(transaction, work(transaction));
}

async function complete<T>(transaction: Reading | Writing, working: Promise<T>): Promise<T> {
  const done = transaction.done.then(
    () => null,
    (thrown: unknown) => ({ thrown }),
  );
  const worked = await working.then(
    (value) => ({ value }),
    (thrown: unknown) => {
      abort(transaction);
      return { thrown };
    },
  );
  const failed = await done;
  // A full disk shows in the transaction's own error; its requests only say that they were aborted.
  if (transaction.error) throw transaction.error;
  if ('thrown' in worked) throw worked.thrown;
  if (failed) throw failed.thrown;
  return worked.value;
}

/** Does nothing where the failure has ended the transaction already. */
function abort(transaction: Reading | Writing): void {
  try {
    transaction.abort();
  } catch (thrown) {
    if (!(thrown instanceof DOMException)) throw thrown;
  }
}
