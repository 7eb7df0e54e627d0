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
import { type ChangeChannel, createChangeChannel } from './internal/change-channel';
import { clashOf, commit as commitEntries, triedOn } from './internal/commit';
import { type Connection, type ConnectionOptions, createConnection } from './internal/database';
import { storedFile } from './internal/stored-file';
import { appendEntries, countEntries, readEntries, replaceEntries } from './internal/journal-store';
import { idsWithoutSummary, type Listing, sortIntoListing } from './internal/listing';
import { isRemoved, markedAs, planRemoval, planSave, rawText, readRecord, type StoredRecord } from './internal/record';
import { read, type Reading, type Stores, write } from './internal/transaction';

export interface IndexedDbRepository extends AssessmentRepository {
  close(): void;
}

interface Device {
  readonly connection: Connection;
  readonly channel: ChangeChannel;
}

/** Assessments in the browser's database: one connection, one strict transaction a command. */
export function createIndexedDbRepository(
  options: ConnectionOptions = { name: 'lacuna' },
  connection = createConnection(options),
): IndexedDbRepository {
  const device = { connection, channel: createChangeChannel(`${options.name}-changes`) };
  return {
    list: async () => mapped(await list(device), ({ present }) => present),
    listRemoved: async () => mapped(await list(device), ({ removed }) => removed),
    listUnreadable: async () => mapped(await list(device), ({ unreadable }) => unreadable),
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

async function list({ connection }: Device): Outcome<Listing> {
  return connection.run((database) =>
    read(database, assessmentStores, async (transaction) => {
      const found = await findSummaries(transaction);
      const records = new Map<AssessmentId, unknown>();
      for (const id of idsWithoutSummary(found)) records.set(id, await transaction.objectStore('records').get(id));
      return sortIntoListing(found, records);
    }),
  );
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
  return isRemoved(found.value) ? failure({ kind: 'not-found' }) : readRecord(found.value);
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
  { connection, channel }: Device,
  { assessment, basedOn, files }: Saving,
): Outcome<StoredAssessment> {
  const { id } = assessment;
  const saved = await connection.run((database) =>
    write(
      database,
      files.length > 0 ? [...assessmentStores, 'files'] : assessmentStores,
      async (transaction): Outcome<number> => {
        const plan = planSave(await transaction.objectStore('records').get(id), assessment, basedOn);
        if (!plan.ok) return plan;
        await transaction.objectStore('records').put(plan.value.record, id);
        await transaction.objectStore('summaries').put(plan.value.summary, id);
        for (const file of files) await transaction.objectStore('files').put(storedFile(file), [id, file.hash]);
        return success(plan.value.record.revision);
      },
    ),
  );
  const outcome = flat(saved);
  if (!outcome.ok) return outcome;
  channel.tell(id);
  return success({ assessment, revision: outcome.value });
}

async function commit(
  { connection, channel }: Device,
  based: StoredAssessment,
  entries: readonly JournalEntry[],
): Outcome<Committed> {
  const { id } = based.assessment;
  const committed = await commitEntries(based, entries, (writing) =>
    connection.run((database) =>
      write(database, [...assessmentStores, 'journal'], async (transaction) => {
        const tried = triedOn(await transaction.objectStore('records').get(id), writing);
        if (tried.kind === 'moved') return tried;
        await transaction.objectStore('records').put(writing.record, id);
        await transaction.objectStore('summaries').put(writing.summary, id);
        await appendEntries(transaction, id, writing.journal);
        return tried;
      }),
    ),
  );
  if (committed.ok) channel.tell(id, clashOf(committed.value));
  return committed;
}

async function history({ connection }: Device, id: AssessmentId, newest?: number): Outcome<JournalReading> {
  return connection.run((database) =>
    read(database, ['journal'], (transaction) => readEntries(transaction, id, newest)),
  );
}

async function compactHistory({ connection }: Device, id: AssessmentId): Outcome<void> {
  return connection.run((database) =>
    write(database, ['journal'], async (transaction) => {
      if (!needsCompacting(await countEntries(transaction, id))) return;
      const { entries, unreadable } = await readEntries(transaction, id);
      // What cannot be read now may be read by a newer version: then nothing is put in order.
      if (unreadable === 0) await replaceEntries(transaction, id, compacted(entries));
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
