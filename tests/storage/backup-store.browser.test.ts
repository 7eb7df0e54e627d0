import { deleteDB } from 'idb';
import { expect, test } from 'vitest';
import { seenIn } from '../../src/domain/seen';
import { createBackupStore } from '../../src/storage/backup-store';
import { createIndexedDbRepository } from '../../src/storage/indexed-db-repository';
import { createChangeChannel } from '../../src/storage/internal/change-channel';
import { createConnection } from '../../src/storage/internal/database';
import { buildAssessment } from '../support/build-assessment';
import { buildPack } from '../support/build-pack';
import { buildWhole } from '../support/build-whole';
import { describeBackupContract } from './backup-store-contract';

const sample = buildAssessment(buildPack([{ id: 'R01.L1' }]));
const madeAt = '2026-09-01T10:00:00.000Z';
let count = 0;

async function open() {
  const name = `lacuna-backup-test-${(count += 1)}`;
  await deleteDB(name);
  const connection = createConnection({ name });
  const channel = createChangeChannel(`${name}-changes`);
  const repository = createIndexedDbRepository({ name }, connection);
  return { name, channel, repository, backups: createBackupStore({ name, connection, channel }) };
}

describeBackupContract('IndexedDB backups', async () => {
  const { backups, repository, channel } = await open();
  return {
    backups,
    repository,
    close: async () => {
      channel.close();
      repository.close();
    },
  };
});

test('a restore that fails in the middle leaves everything as it was, and no copy', async () => {
  const { backups, repository } = await open();
  await repository.save(sample, null);
  const before = await backups.readEverything();
  const seen = before.ok ? seenIn(before.value) : {};
  // A function cannot be stored: the second write fails after the first was made.
  const puts = [buildWhole(sample), { id: 'b', record: () => undefined, journal: [], files: [] }];
  const outcome = await backups.restore({ puts, erased: [sample.id], settings: {}, seen }, madeAt);
  expect(outcome).toEqual({ ok: false, error: { kind: 'damaged', detail: 'DataCloneError' } });
  expect(await backups.readEverything()).toEqual(before);
  expect(await backups.copies()).toEqual({ ok: true, value: [] });
});

test('other windows hear of what was restored', async () => {
  const { name, backups } = await open();
  const elsewhere = createIndexedDbRepository({ name });
  const heard: string[] = [];
  elsewhere.onChangeElsewhere((id) => void heard.push(id));
  await backups.restore({ puts: [buildWhole(sample)], erased: [], settings: {}, seen: {} }, madeAt);
  await expect.poll(() => heard).toEqual([sample.id]);
  elsewhere.close();
});

test('deleting everything takes the database, what bears our name in storage and caches, and nothing else', async () => {
  const { name, backups, repository } = await open();
  const elsewhere = createIndexedDbRepository({ name });
  await repository.save(sample, null);
  expect(await elsewhere.list()).toMatchObject({ value: [{ id: sample.id }] });
  localStorage.setItem('lacuna-preferences', '{}');
  localStorage.setItem('of-another-program', 'stays');
  sessionStorage.setItem('lacuna-new-assessment', '{}');
  await caches.open('lacuna-1');
  await caches.open('of-another-program');

  expect(await backups.eraseEverything()).toEqual({ ok: true, value: undefined });
  expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
  expect(Object.keys(localStorage).filter((key) => key.startsWith('lacuna'))).toEqual([]);
  expect(localStorage.getItem('of-another-program')).toBe('stays');
  expect(sessionStorage.getItem('lacuna-new-assessment')).toBe(null);
  expect(await caches.keys()).toEqual(['of-another-program']);
  await caches.delete('of-another-program');
  localStorage.removeItem('of-another-program');
  elsewhere.close();
});
