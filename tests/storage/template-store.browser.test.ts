import { deleteDB, openDB } from 'idb';
import { expect, test } from 'vitest';
import { blankTemplate } from '../../src/domain/report-template';
import { seenIn } from '../../src/domain/seen';
import { makeBackup, readBackup } from '../../src/exchange/backup';
import { planRestore } from '../../src/exchange/restore-plan';
import { createBackupStore } from '../../src/storage/backup-store';
import { createChangeChannel } from '../../src/storage/internal/change-channel';
import { createConnection } from '../../src/storage/internal/database';
import { createMemoryTemplateStore, createTemplateStore } from '../../src/storage/template-store';

const template = { ...blankTemplate, name: 'Chamber of Tarvenia', foreword: 'We thank all.' };
const madeAt = '2026-09-01T10:00:00.000Z';
let count = 0;

async function open() {
  const name = `lacuna-template-test-${(count += 1)}`;
  await deleteDB(name);
  const connection = createConnection({ name });
  const channel = createChangeChannel(`${name}-changes`);
  const close = () => {
    connection.close();
    channel.close();
  };
  return {
    name,
    templates: createTemplateStore(connection),
    backups: createBackupStore({ name, connection, channel }),
    close,
  };
}

test.each([
  ['IndexedDB', async () => (await open()).templates],
  ['memory', async () => createMemoryTemplateStore(new Map())],
])('%s keeps a template, gives it back and lets it go', async (_, make) => {
  const store = await make();
  expect(await store.read()).toEqual({ ok: true, value: null });
  expect(await store.write(template)).toMatchObject({ ok: true });
  expect(await store.read()).toEqual({ ok: true, value: template });
  await store.write(null);
  expect(await store.read()).toEqual({ ok: true, value: null });
});

test('a backup takes it along, and a restore brings it to a device without one but over none that is there', async () => {
  const [from, to] = [await open(), await open()];
  await from.templates.write(template);
  const everything = await from.backups.readEverything();
  const made = everything.ok && (await makeBackup(everything.value, madeAt));
  if (!made || !made.ok) throw new Error('A backup is made.');
  const backup = readBackup(new Uint8Array(await made.value.file.arrayBuffer()));
  if (!backup.ok) throw new Error('It is read.');
  const restoreTo = async () => {
    const here = await to.backups.readEverything();
    if (!here.ok) throw new Error('The other device is read.');
    const options = { mode: 'merge', newId: () => 'x', titleOfCopy: (title: string) => title } as const;
    const { changes } = planRestore(here.value, backup.value.everything, options);
    return to.backups.restore({ ...changes, seen: seenIn(here.value) }, madeAt);
  };
  await restoreTo();
  expect(await to.templates.read()).toEqual({ ok: true, value: template });
  await to.templates.write({ ...template, name: 'Ours' });
  await restoreTo();
  expect(await to.templates.read()).toMatchObject({ value: { name: 'Ours' } });
  from.close();
  to.close();
});

test('what a newer app or another hand put there is told, not taken', async () => {
  const { name, templates, close } = await open();
  await templates.write(template);
  const put = async (value: unknown) => {
    const database = await openDB(name);
    await database.put('settings', value, 'report-template');
    database.close();
    return templates.read();
  };
  expect(await put({ format: 'lacuna-template', version: 7 })).toEqual({
    ok: false,
    error: { kind: 'from-newer-app', version: 7 },
  });
  expect(await put('nonsense')).toMatchObject({ ok: false, error: { kind: 'damaged' } });
  close();
});
