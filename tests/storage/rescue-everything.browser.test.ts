import { deleteDB, openDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { createIndexedDbRepository } from '../../src/storage/indexed-db-repository';
import { rescueEverything } from '../../src/storage/rescue-everything';

const name = 'lacuna-test-rescue';
afterEach(() => deleteDB(name));

test('what a newer version of the database holds comes out as text, and stays as it was', async () => {
  const newer = await openDB(name, 7, {
    upgrade: (database) => {
      database.createObjectStore('records');
      database.createObjectStore('summaries');
      database.createObjectStore('journal');
    },
  });
  await newer.put('records', { id: 'a', file: { title: 'From next year' } }, 'a');
  await newer.put('records', 'noise', 'b');
  newer.close();

  const older = createIndexedDbRepository({ name });
  expect(await older.list()).toMatchObject({ ok: false, error: { kind: 'from-newer-app' } });
  older.close();
  const found = await rescueEverything(name);
  expect(found).toMatchObject({ ok: true, value: [{ id: 'a' }, { id: 'b', text: '"noise"\n' }] });
  expect(found.ok && found.value[0]?.text).toContain('From next year');

  const after = await openDB(name);
  expect(after.version).toBe(7);
  expect(await after.getAllKeys('records')).toEqual(['a', 'b']);
  after.close();
});

test('where there is no database none is made', async () => {
  expect((await rescueEverything(name)).ok).toBe(false);
  expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
});
