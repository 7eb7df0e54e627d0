import { isSameValue } from '../base/is-same-value';
import { failure, type Result, success } from '../base/result';
import { compacted, needsCompacting } from '../domain/compact-journal';
import type { Assessment, AssessmentId } from '../domain/assessment';
import type { JournalEntry } from '../domain/journal';
import type {
  AssessmentRepository,
  Committed,
  IncomingFile,
  JournalReading,
  StorageProblem,
  StoredAssessment,
} from '../domain/ports';
import { fileFromJournalEntry } from '../formats/journal-entry';
import { type ChangeChannel, createChangeChannel } from './internal/change-channel';
import { clashOf, commit as commitEntries, triedOn, type Writing } from './internal/commit';
import { type Connection, type ConnectionOptions, createConnection } from './internal/database';
import { storedFile } from './internal/stored-file';
import { appendEntries, countEntries, readingOf, readValues, replaceEntries } from './internal/journal-store';
import { createKeyring, type Seal, type SealRing } from './internal/keyring';
import { idsWithoutSummary, type Listing, openedListing } from './internal/listing';
import {
  isRemoved,
  markedAs,
  planRecord,
  planRemoval,
  planSave,
  rawText,
  readRecord,
  type StoredRecord,
} from './internal/record';
import { openedRecord } from './internal/opened-record';
import { isSealedPart, keyIn, withLockOf } from './internal/sealed';
import { read, type Reading, type Stores, write } from './internal/transaction';

export interface IndexedDbRepository extends AssessmentRepository {
  close(): void;
}

interface Device {
  readonly connection: Connection;
  readonly channel: ChangeChannel;
  readonly keyring: SealRing;
}

/** Assessments in the browser's database: one connection, one strict transaction a command. */
export function createIndexedDbRepository(
  options: ConnectionOptions = { name: 'lacuna' },
  connection = createConnection(options),
  keyring = createKeyring(),
): IndexedDbRepository {
  const device = { connection, keyring, channel: createChangeChannel(`${options.name}-changes`) };
  return {
    list: async () => mapped(await list(device), ({ present }) => present),
    listRemoved: async () => mapped(await list(device), ({ removed }) => removed),
    listUnreadable: async () => mapped(await list(device), ({ unreadable }) => unreadable),
    listLocked: async () => mapped(await list(device), ({ locked }) => locked),
    load: (id) => load(device, id),
    readRaw: (id) => readRaw(device, id),
    save: (assessment, basedOn, files = []) => save(device, { assessment, basedOn, files }),
    commit: (based, entries) => commit(device, based, entries),
    history: (id, newest) => history(device, id, newest),
    compactHistory: (id) => compactHistory(device, id),
    remove: (id) => setRemoved(device, { id, removed: true }),
    restore: (id) => setRemoved(device, { id, removed: false }),
    onChangeElsewhere: (listener) => device.channel.listen(listener),
    close: () => {
      device.connection.close();
      device.channel.close();
    },
  };
}

const assessmentStores: Stores = ['records', 'summaries'];

type Outcome<T> = Promise<Result<T, StorageProblem>>;

async function list({ connection, keyring }: Device): Outcome<Listing> {
  const stored = await connection.run((database) =>
    read(database, assessmentStores, async (transaction) => {
      const found = await findSummaries(transaction);
      const records = new Map<AssessmentId, unknown>();
      for (const id of idsWithoutSummary(found)) records.set(id, await transaction.objectStore('records').get(id));
      return { found, records };
    }),
  );
  return stored.ok ? success(await openedListing(keyring, stored.value.found, stored.value.records)) : stored;
}

async function findSummaries(transaction: Reading) {
  const summaries = transaction.objectStore('summaries');
  const [ids, keys, values] = await Promise.all([
    transaction.objectStore('records').getAllKeys(),
    summaries.getAllKeys(),
    summaries.getAll(),
  ]);
  const summariesById = new Map(keys.map((key, index) => [key, values[index]]));
  return ids.map((id) => ({ id: id as AssessmentId, summary: summariesById.get(id) }));
}

async function load(device: Device, id: AssessmentId): Outcome<StoredAssessment> {
  const found = await find(device, id);
  if (!found.ok) return found;
  if (isRemoved(found.value)) return failure({ kind: 'not-found' });
  const opened = await openedRecord(device.keyring, id, found.value);
  return opened.ok ? readRecord(opened.value) : opened;
}

async function readRaw(device: Device, id: AssessmentId): Outcome<string> {
  const found = await find(device, id);
  if (!found.ok) return found;
  return found.value === undefined ? failure({ kind: 'not-found' }) : success(rawText(found.value));
}

function find({ connection }: Device, id: AssessmentId): Outcome<unknown> {
  return connection.run((database) =>
    read(database, ['records'], (transaction): Promise<unknown> => transaction.objectStore('records').get(id)),
  );
}

interface Saving {
  readonly assessment: Assessment;
  readonly basedOn: number | null;
  readonly files: readonly IncomingFile[];
}

async function save(
  { connection, channel, keyring }: Device,
  { assessment, basedOn, files }: Saving,
): Outcome<StoredAssessment> {
  const { id } = assessment;
  const seal = keyring.get(id);
  const sealed = seal && (await sealedPlan(seal, assessment, basedOn));
  const incoming: (readonly [string, unknown])[] = [];
  for (const file of files) incoming.push([file.hash, seal ? await seal.sealFile(file) : storedFile(file)]);
  const saved = await connection.run((database) =>
    write(
      database,
      files.length > 0 ? [...assessmentStores, 'files'] : assessmentStores,
      async (transaction): Outcome<number> => {
        const found: unknown = await transaction.objectStore('records').get(id);
        const plan = planSave(found, assessment, basedOn);
        if (!plan.ok) return plan;
        if (found !== undefined && keyIn(found) !== (seal?.key ?? null)) return failure({ kind: 'locked' });
        const { record, summary } = sealed ?? plan.value;
        await transaction.objectStore('records').put(withLockOf(record, found), id);
        await transaction.objectStore('summaries').put(summary, id);
        for (const [hash, value] of incoming) await transaction.objectStore('files').put(value, [id, hash]);
        return success(record.revision);
      },
    ),
  );
  const outcome = flat(saved);
  if (!outcome.ok) return outcome;
  channel.tell(id);
  return success({ assessment, revision: outcome.value });
}

/** null where it may not be written; the transaction tells why. */
async function sealedPlan(seal: Seal, assessment: Assessment, basedOn: number | null) {
  const plan = planRecord(assessment, (basedOn ?? 0) + 1);
  if (!plan.ok) return null;
  const { record, summary } = plan.value;
  return { record: await seal.sealRecord(record), summary: await seal.sealSummary(summary) };
}

async function commit(
  { connection, channel, keyring }: Device,
  based: StoredAssessment,
  entries: readonly JournalEntry[],
): Outcome<Committed> {
  const { id } = based.assessment;
  const tryOnce = (writing: Writing) =>
    connection.run((database) =>
      write(database, [...assessmentStores, 'journal'], async (transaction) => {
        const found: unknown = await transaction.objectStore('records').get(id);
        const tried = triedOn(found, writing);
        if (tried.kind === 'moved') return tried;
        await transaction.objectStore('records').put(withLockOf(writing.record, found), id);
        await transaction.objectStore('summaries').put(writing.summary, id);
        await appendEntries(transaction, id, writing.journal);
        return tried;
      }),
    );
  const committed = await commitEntries(based, entries, { write: tryOnce, keyring });
  if (committed.ok) channel.tell(id, clashOf(committed.value));
  return committed;
}

async function history(device: Device, id: AssessmentId, newest?: number): Outcome<JournalReading> {
  const found = await device.connection.run((database) =>
    read(database, ['journal'], (transaction) => readValues(transaction, id, newest)),
  );
  return found.ok ? openedReading(device, id, found.value) : found;
}

async function openedReading({ keyring }: Device, id: AssessmentId, values: readonly unknown[]) {
  if (!values.some(isSealedPart)) return success(readingOf(values));
  const seal = keyring.get(id);
  return seal ? success(readingOf(await seal.openEntries(values))) : failure({ kind: 'locked' } as const);
}

/** Read, made shorter, and written only if nobody added anything meanwhile: else the next opening tries again. */
async function compactHistory(device: Device, id: AssessmentId): Outcome<void> {
  const { connection, keyring } = device;
  const found = await connection.run((database) =>
    read(database, ['journal'], async (transaction) =>
      needsCompacting(await countEntries(transaction, id)) ? readValues(transaction, id) : null,
    ),
  );
  if (!found.ok || found.value === null) return found.ok ? success(undefined) : found;
  const values = found.value;
  const reading = await openedReading(device, id, values);
  if (!reading.ok) return reading;
  // What cannot be read now may be read by a newer version: then nothing is put in order.
  if (reading.value.unreadable > 0) return success(undefined);
  const shorter = compacted(reading.value.entries).map(fileFromJournalEntry);
  const seal = values.some(isSealedPart) ? keyring.get(id) : null;
  const put = seal ? await seal.sealEntries(shorter) : shorter;
  return connection.run((database) =>
    write(database, ['journal'], async (transaction) => {
      const [count, last] = [await countEntries(transaction, id), await readValues(transaction, id, 1)];
      if (count === values.length && isSameValue(last[0], values.at(-1))) await replaceEntries(transaction, id, put);
    }),
  );
}

async function setRemoved(
  { connection, channel }: Device,
  change: Pick<StoredRecord, 'id' | 'removed'>,
): Outcome<void> {
  const changed = await connection.run((database) =>
    write(database, assessmentStores, async (transaction): Outcome<boolean> => {
      const [records, summaries] = [transaction.objectStore('records'), transaction.objectStore('summaries')];
      const plan = planRemoval(await records.get(change.id), change);
      if (!plan.ok || plan.value === null) return plan.ok ? success(false) : plan;
      await records.put(plan.value, change.id);
      const summary: unknown = await summaries.get(change.id);
      if (summary !== undefined) await summaries.put(markedAs(summary, change.removed), change.id);
      return success(true);
    }),
  );
  const outcome = flat(changed);
  if (outcome.ok && outcome.value) channel.tell(change.id);
  return outcome.ok ? success(undefined) : outcome;
}

function flat<T>(result: Result<Result<T, StorageProblem>, StorageProblem>): Result<T, StorageProblem> {
  return result.ok ? result.value : result;
}

function mapped<T, U>(result: Result<T, StorageProblem>, map: (value: T) => U): Result<U, StorageProblem> {
  return result.ok ? success(map(result.value)) : result;
}
