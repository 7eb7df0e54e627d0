import { failure, type Result, success } from '../base/result';
import type { AssessmentId } from '../domain/assessment';
import type { BackupStore, RestoreChanges, StorageProblem } from '../domain/ports';
import { isAsSeen } from '../domain/seen';
import { eraseDevice } from './erase-device';
import type { ChangeChannel } from './internal/change-channel';
import type { Connection } from './internal/database';
import { eraseInCopies, keepCopy, readStoredCopy } from './internal/safety-copies';
import { read, write, type Writing } from './internal/transaction';
import { eraseWhole, everyStore, putWhole, readAll } from './internal/whole-store';

interface BackedUp {
  readonly name: string;
  /** That of the repository. */
  readonly connection: Connection;
  readonly channel: Pick<ChangeChannel, 'tell'>;
}

/** Backups and restores in the browser's database. */
export function createBackupStore({ name, connection, channel }: BackedUp): BackupStore {
  const tell = (ids: readonly string[]) => ids.forEach((id) => channel.tell(id as AssessmentId));
  return {
    readEverything: () => connection.run((database) => read(database, everyStore, readAll)),
    restore: async (changes, madeAt) => {
      const outcome = await connection.run((database) =>
        write(database, everyStore, (transaction) => restore(transaction, changes, madeAt)),
      );
      if (!outcome.ok || !outcome.value.ok) return outcome.ok ? outcome.value : outcome;
      tell([...changes.puts.map(({ id }) => id), ...changes.erased]);
      return success(undefined);
    },
    copies: () =>
      connection.run((database) => read(database, ['copies'], (stores) => stores.objectStore('copies').getAllKeys())),
    readCopy: async (madeAt) => {
      const found = await connection.run((database) =>
        read(database, ['copies'], (stores): Promise<unknown> => stores.objectStore('copies').get(madeAt)),
      );
      return found.ok ? readStoredCopy(found.value) : found;
    },
    removeCopy: (madeAt) =>
      connection.run((database) =>
        write(database, ['copies'], (transaction) => transaction.objectStore('copies').delete(madeAt)),
      ),
    erase: async (id) => {
      const erased = await connection.run((database) =>
        write(database, everyStore, async (transaction) => {
          await eraseWhole(transaction, id);
          await eraseInCopies(transaction, id);
        }),
      );
      if (erased.ok) tell([id]);
      return erased;
    },
    eraseEverything: () => {
      connection.close();
      return eraseDevice(name);
    },
  };
}

/** First the safety copy, then all changes; where anything was changed since the plan was made, nothing at all. */
async function restore(
  transaction: Writing,
  changes: RestoreChanges,
  madeAt: string,
): Promise<Result<void, StorageProblem>> {
  const before = await readAll(transaction);
  if (!isAsSeen(before, changes.seen)) return failure({ kind: 'changed-elsewhere' });
  await keepCopy(transaction, before, madeAt);
  for (const id of changes.erased) await eraseWhole(transaction, id);
  for (const whole of changes.puts) await putWhole(transaction, whole);
  for (const [name, value] of Object.entries(changes.settings)) {
    await transaction.objectStore('settings').put(value, name);
  }
  return success(undefined);
}
