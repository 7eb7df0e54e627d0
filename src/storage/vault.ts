import { failure, type Result, success } from '../base/result';
import type { AssessmentId } from '../domain/assessment';
import type { Change, StoredWhole, Vault, VaultProblem } from '../domain/ports';
import { isJsonObject } from '../formats/migrate';
import { type Lock, parseSealedRecord } from '../formats/sealed-record';
import { createDataKey, importDataKey } from '../sealing/data-key';
import { isCryptographyHere } from '../sealing/passphrase-key';
import type { ChangeChannel } from './internal/change-channel';
import type { Connection } from './internal/database';
import type { Seal, SealRing } from './internal/keyring';
import { lockDataKey, unlockDataKey } from './internal/lock';
import { openWhole, type Rewritten, sealWhole } from './internal/seal-whole';
import { problemFromFormat } from './internal/record';
import { rewriteWhole } from './internal/rewrite-whole';
import { createSeal } from './internal/seal';
import { keyIn } from './internal/sealed';
import { read } from './internal/transaction';

export interface Vaulted {
  /** Both those of the repository. */
  readonly connection: Connection;
  readonly keyring: SealRing;
  readonly channel: Pick<ChangeChannel, 'tell'>;
  /** Rounds of making a key of a passphrase; today's number where none is given. */
  readonly iterations?: number;
}

type Outcome<T> = Promise<Result<T, VaultProblem>>;

/** Encrypts what stands in the browser's database: a random key seals it, and the passphrase locks that key. */
export function createVault(vaulted: Vaulted): Vault {
  return {
    encrypt: guarded((id, passphrase: string) => encrypt(vaulted, id, passphrase)),
    decrypt: guarded((id) => decrypt(vaulted, id)),
    unlock: guarded((id, passphrase: string) => unlock(vaulted, id, passphrase)),
    changePassphrase: guarded((id, change: Change<string>) => changePassphrase(vaulted, id, change)),
  };
}

/** Browsers give cryptography to pages from https, this machine or a file, and to no others. */
function guarded<Rest extends readonly unknown[]>(work: (id: AssessmentId, ...rest: Rest) => Outcome<void>) {
  return async (id: AssessmentId, ...rest: Rest): Outcome<void> =>
    isCryptographyHere() ? work(id, ...rest) : failure({ kind: 'no-cryptography' });
}

async function encrypt(vaulted: Vaulted, id: AssessmentId, passphrase: string): Outcome<void> {
  const dataKey = createDataKey();
  const lock = await lockDataKey(dataKey, passphrase, vaulted.iterations);
  const seal = createSeal({ id, lock, dataKey: await importDataKey(dataKey.raw) });
  const change = async (whole: StoredWhole): Outcome<Rewritten> =>
    keyIn(whole.record) === null ? sealWhole(whole, seal) : failure({ kind: 'changed-elsewhere' });
  const done = await rewriteWhole(vaulted.connection, id, { change, leavesCopies: false });
  if (!done.ok) return done;
  vaulted.keyring.put(id, seal);
  vaulted.channel.tell(id);
  return success(undefined);
}

async function decrypt({ connection, keyring, channel }: Vaulted, id: AssessmentId): Outcome<void> {
  const change = async (whole: StoredWhole): Outcome<Rewritten> => {
    const seal = keyring.get(id);
    return seal && seal.key === keyIn(whole.record) ? openWhole(whole, seal) : failure({ kind: 'locked' });
  };
  const done = await rewriteWhole(connection, id, { change, leavesCopies: true });
  if (!done.ok) return done;
  keyring.lock(id);
  channel.tell(id);
  return success(undefined);
}

async function unlock({ connection, keyring }: Vaulted, id: AssessmentId, passphrase: string): Outcome<void> {
  const found = await connection.run((database) =>
    read(database, ['records'], (transaction): Promise<unknown> => transaction.objectStore('records').get(id)),
  );
  if (!found.ok) return found;
  if (found.value === undefined) return failure({ kind: 'not-found' });
  if (keyIn(found.value) === null) return success(undefined); // Decrypted in another window meanwhile.
  const opened = await openedLock(id, found.value, passphrase);
  if (!opened.ok) return opened;
  const record = await opened.value.seal.openRecord(found.value);
  if (!record.ok) return record;
  keyring.put(id, opened.value.seal);
  return success(undefined);
}

/** Writes one record: the data key stays, under a new lock. */
async function changePassphrase(vaulted: Vaulted, id: AssessmentId, { from, to }: Change<string>): Outcome<void> {
  const seals: Seal[] = [];
  const change = async (whole: StoredWhole): Outcome<Rewritten> => {
    const opened = await openedLock(id, whole.record, from);
    if (!opened.ok) return opened;
    const { raw, lock: old } = opened.value;
    const lock = await lockDataKey({ name: old.key, raw }, to, vaulted.iterations);
    seals.push(createSeal({ id, lock, dataKey: await importDataKey(raw) }));
    const { record } = whole;
    if (!isJsonObject(record) || !isJsonObject(record.file)) return failure({ kind: 'damaged', detail: 'record' });
    return success({ record: { ...record, file: { ...record.file, lock } } });
  };
  const done = await rewriteWhole(vaulted.connection, id, { change, leavesCopies: true });
  const seal = seals.at(-1);
  if (!done.ok || !seal) return done;
  vaulted.keyring.put(id, seal);
  vaulted.channel.tell(id);
  return success(undefined);
}

interface OpenedLock {
  readonly lock: Lock;
  readonly raw: Uint8Array<ArrayBuffer>;
  readonly seal: Seal;
}

async function openedLock(id: AssessmentId, record: unknown, passphrase: string): Outcome<OpenedLock> {
  const parsed = parseSealedRecord(isJsonObject(record) ? record.file : null);
  if (!parsed.ok) return failure(problemFromFormat(parsed.error));
  const { lock } = parsed.value;
  const raw = await unlockDataKey(lock, passphrase);
  if (!raw.ok) return raw;
  return success({ lock, raw: raw.value, seal: createSeal({ id, lock, dataKey: await importDataKey(raw.value) }) });
}
