import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { failure, type Result, success } from '../../base/result';
import type { StorageProblem } from '../../domain/ports';
import { BlockedByOldTab, isLostConnection, problemFromThrown } from './thrown-problem';

/** What stands in the stores is checked when it is read, never believed. */
export interface LacunaSchema extends DBSchema {
  /** By assessment id. */
  records: { key: string; value: unknown };
  summaries: { key: string; value: unknown };
  /** By assessment id and number. */
  journal: { key: [string, number]; value: unknown };
  /** Attached files by assessment id and hash. */
  files: { key: [string, string]; value: unknown };
  /** Copies of everything, made before a restore, by moment. */
  copies: { key: string; value: unknown };
  /** What belongs to the device and no assessment, by name. */
  settings: { key: string; value: unknown };
}

export type LacunaDatabase = IDBPDatabase<LacunaSchema>;

/** Counts the stores, not what is in them: records carry their own version. */
export const databaseVersion = 2;

export interface Connection {
  /** Does the work on the one open connection, which is opened, or after a loss opened again, first. */
  run<T>(work: (database: LacunaDatabase) => Promise<T>): Promise<Result<T, StorageProblem>>;
  close(): void;
}

export interface ConnectionOptions {
  readonly name: string;
  readonly version?: number;
}

/** A connection that opens when first used and makes way for a newer app in another tab. */
export function createConnection({ name, version = databaseVersion }: ConnectionOptions): Connection {
  let opening: Opening | null = null;

  function close(): void {
    const closing = opening;
    opening = null;
    closing?.opened.then(
      (database) => database.close(),
      () => undefined,
    );
  }

  function connect(): Promise<LacunaDatabase> {
    const own = (opening ??= openDatabase({ name, version, onLost: close }));
    own.opened.catch(() => {
      if (opening === own) opening = null;
    });
    return Promise.race([own.opened, own.blocked]);
  }

  async function run<T>(work: (database: LacunaDatabase) => Promise<T>, isSecondTry = false) {
    try {
      return success(await work(await connect()));
    } catch (thrown) {
      if (!isSecondTry && isLostConnection(thrown)) {
        close();
        return run(work, true);
      }
      return failure(problemFromThrown(thrown, version));
    }
  }

  return { run, close };
}

interface Opening {
  readonly opened: Promise<LacunaDatabase>;
  /** Rejects while a tab with an older version stands in the way; `opened` still resolves once it is gone. */
  readonly blocked: Promise<never>;
}

function openDatabase(options: Required<ConnectionOptions> & { readonly onLost: () => void }): Opening {
  let block: (reason: BlockedByOldTab) => void = () => undefined;
  const blocked = new Promise<never>((_, reject) => void (block = reject));
  blocked.catch(() => undefined);
  const opened = open(options, () => block(new BlockedByOldTab()));
  return { opened, blocked };
}

async function open(
  { name, version, onLost }: Required<ConnectionOptions> & { readonly onLost: () => void },
  onBlocked: () => void,
): Promise<LacunaDatabase> {
  const opening = () =>
    openDB<LacunaSchema>(name, version, {
      upgrade: (database, oldVersion) => {
        if (oldVersion < 1) for (const name of ['records', 'summaries'] as const) database.createObjectStore(name);
        if (oldVersion < 2)
          for (const name of ['journal', 'files', 'copies', 'settings'] as const) database.createObjectStore(name);
      },
      blocked: onBlocked,
      blocking: onLost,
      terminated: onLost,
    });
  try {
    return await opening();
  } catch (thrown) {
    // Some browsers and their extensions block the database with errors of their own making.
    throw thrown instanceof DOMException ? thrown : new DOMException(String(thrown), 'UnknownError');
  }
}
