import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AssessmentId } from '../../src/domain/assessment';
import { setNote } from '../../src/domain/commands';
import { fileFromAssessment } from '../../src/formats/assessment-file';
import { createIndexedDbRepository, type IndexedDbRepository } from '../../src/storage/indexed-db-repository';
import { createConnection } from '../../src/storage/internal/database';
import { createKeyring, type SealRing } from '../../src/storage/internal/keyring';
import { buildAssessment } from '../support/build-assessment';
import { buildPack, buildQuestion } from '../support/build-pack';
import { buildFullKeyring } from '../support/build-seal';
import version1 from '../fixtures/assessment-v1.lacuna.json';
import { withRawDatabase } from './raw-database';
import { describeRepositoryContract, type StorageUnderTest } from './repository-contract';

const question = buildQuestion({ id: 'R01.L1' });
const sample = buildAssessment(buildPack([question]));
const at = '2026-08-01T10:00:00.000Z';

let count = 0;
const freshName = (): string => `lacuna-test-${(count += 1)}`;

describeRepositoryContract('IndexedDB repository', () => openStorage(createKeyring()));
describeRepositoryContract('IndexedDB repository, all encrypted', async () => openStorage(await buildFullKeyring()));

async function openStorage(keyring: SealRing): Promise<StorageUnderTest> {
  const name = freshName();
  await deleteDB(name);
  const open = () => createIndexedDbRepository({ name }, createConnection({ name }), keyring);
  const [first, second] = [open(), open()];
  await first.list();
  return {
    first,
    second,
    spoil: (id, { record, summary }) =>
      withRawDatabase(name, async (database) => {
        if (record !== undefined) await database.put('records', record, id);
        if (summary !== undefined) await database.put('summaries', summary, id);
      }),
    evict: (id) =>
      withRawDatabase(name, async (database) => {
        await database.delete('records', id);
        await database.delete('summaries', id);
      }),
    close: async () => {
      first.close();
      second.close();
    },
  };
}

describe('one database', () => {
  let name: string;
  let repository: IndexedDbRepository;

  beforeEach(async () => {
    name = freshName();
    await deleteDB(name);
    repository = createIndexedDbRepository({ name });
  });
  afterEach(() => repository.close());

  test('what was saved is there after the connection was closed and opened again', async () => {
    await repository.save(sample, null);
    repository.close();
    expect(await createAgain().load(sample.id)).toEqual({ ok: true, value: { assessment: sample, revision: 1 } });
  });

  test('saved means committed: another connection sees it at once, with its summary', async () => {
    expect(await repository.save(sample, null)).toMatchObject({ ok: true });
    await withRawDatabase(name, async (database) => {
      expect(await database.get('records', sample.id)).toMatchObject({
        revision: 1,
        file: { format: 'lacuna-assessment', version: 5 },
      });
      expect(await database.get('summaries', sample.id)).toMatchObject({ summary: { id: sample.id } });
    });
  });

  test('a record of version 1 opens with every answer, and is written anew as version 2', async () => {
    await repository.save(sample, null);
    const old = { ...version1, id: sample.id };
    await withRawDatabase(name, (database) =>
      database.put('records', { id: sample.id, revision: 1, removed: false, file: old }, sample.id),
    );
    const loaded = await repository.load(sample.id);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
    const { assessment } = loaded.value;
    expect(Object.keys(assessment.answers)).toEqual(Object.keys(version1.answers));
    expect(assessment).toMatchObject({ plan: [], weighting: { adopted: null }, title: version1.title });
    expect(await repository.save(setNote(question, 'newer')(assessment, at), 1)).toMatchObject({ ok: true });
    const written: unknown = await withRawDatabase(name, (database) => database.get('records', sample.id));
    expect(written).toMatchObject({ revision: 2, file: { version: 5, title: version1.title } });
  });

  test('a database of the first version is taken over with all that is in it', async () => {
    const old = await openDB(name, 1, {
      upgrade: (database) => {
        for (const store of ['records', 'summaries']) database.createObjectStore(store);
      },
    });
    await old.put(
      'records',
      { id: sample.id, revision: 7, removed: false, file: fileFromAssessment(sample) },
      sample.id,
    );
    old.close();
    const loaded = await repository.load(sample.id);
    expect(loaded).toEqual({ ok: true, value: { assessment: sample, revision: 7 } });
    if (!loaded.ok) return;
    const title = { path: ['title'], before: sample.title, after: 'Renamed' };
    const entry = { name: 'page/1', by: '', at: sample.changedAt, kind: 'edit', of: null, changes: [title] } as const;
    expect(await repository.commit(loaded.value, [entry])).toMatchObject({ ok: true });
    expect(await repository.history(sample.id)).toMatchObject({ ok: true, value: { entries: [entry] } });
  });

  test('a newer app in another tab is not held up, and this tab says why it stops', async () => {
    await repository.save(sample, null);
    const newer = await openDB(name, 3, { upgrade: () => undefined });
    expect(await repository.load(sample.id)).toEqual({ ok: false, error: { kind: 'from-newer-app', version: 3 } });
    expect(await repository.save(sample, 1)).toMatchObject({ error: { kind: 'from-newer-app' } });
    newer.close();
  });

  test('an older app that does not let go is named, and once it is gone all goes on', async () => {
    await repository.save(sample, null);
    const older = await openDB(name, 2);
    const upgraded = createIndexedDbRepository({ name, version: 3 });
    repository.close();
    expect(await upgraded.load(sample.id)).toEqual({ ok: false, error: { kind: 'storage-blocked' } });
    expect(await upgraded.load(sample.id)).toEqual({ ok: false, error: { kind: 'storage-blocked' } });
    older.close();
    await expect.poll(() => upgraded.load(sample.id)).toMatchObject({ ok: true, value: { assessment: sample } });
    upgraded.close();
  });

  test('deleting the site data while the app is open takes the assessment, not the app', async () => {
    await repository.save(sample, null);
    await deleteDB(name);
    expect(await repository.save(sample, 1)).toEqual({ ok: false, error: { kind: 'not-found' } });
    expect(await repository.save(sample, null)).toMatchObject({ ok: true });
  });

  test('many tabs that save at once: one wins each round, and nothing in between is lost', async () => {
    await repository.save(sample, null);
    const tabs = Array.from({ length: 8 }, createAgain);
    for (let round = 1; round <= 5; round += 1) {
      const outcomes = await Promise.all(
        tabs.map((tab, index) => tab.save(setNote(question, `${round}-${index}`)(sample, at), round)),
      );
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      const winner = outcomes.findIndex(({ ok }) => ok);
      const stored = await repository.load(sample.id);
      if (!stored.ok) throw new Error(stored.error.kind);
      expect(stored.value.assessment.answers[question.id]?.note).toBe(`${round}-${winner}`);
      expect(stored.value.revision).toBe(round + 1);
    }
    tabs.forEach((tab) => tab.close());
  });

  test('what a summary leaves out is not read for a list', async () => {
    for (let index = 0; index < 20; index += 1) {
      await repository.save({ ...sample, id: `a-${index}` as AssessmentId }, null);
    }
    await withRawDatabase(name, async (database) => {
      for (let index = 0; index < 20; index += 1) await database.put('records', 'unreadable', `a-${index}`);
    });
    const listed = await repository.list();
    expect(listed.ok && listed.value).toHaveLength(20);
  });

  const createAgain = (): IndexedDbRepository => createIndexedDbRepository({ name });
});

describe('without a database', () => {
  const original = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
  afterEach(() => {
    if (original) Object.defineProperty(globalThis, 'indexedDB', original);
  });

  test.each([
    ['none', () => undefined],
    [
      'a forbidden one',
      () => {
        throw new DOMException('denied', 'SecurityError');
      },
    ],
  ])('%s is storage-unavailable for every command', async (_, get) => {
    Object.defineProperty(globalThis, 'indexedDB', { configurable: true, get });
    const repository = createIndexedDbRepository({ name: freshName() });
    const refused = { ok: false, error: { kind: 'storage-unavailable' } };
    expect(await repository.list()).toEqual(refused);
    expect(await repository.load(sample.id)).toEqual(refused);
    expect(await repository.save(sample, null)).toEqual(refused);
    repository.close();
  });
});
