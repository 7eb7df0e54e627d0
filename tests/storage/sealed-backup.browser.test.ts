import { afterEach, expect, test } from 'vitest';
import { setNote } from '../../src/domain/commands';
import { entryOf } from '../../src/domain/journal';
import type { Everything } from '../../src/domain/ports';
import { makeBackup, readBackup } from '../../src/exchange/backup';
import { openSealedFile } from '../../src/exchange/open-sealed-file';
import { readAssessmentFile } from '../../src/exchange/read-assessment-file';
import { isRestored, planRestore } from '../../src/exchange/restore-plan';
import { buildAssessment } from '../support/build-assessment';
import { buildPack, buildQuestion } from '../support/build-pack';
import version1 from '../fixtures/encrypted-v1.lacuna-backup.json?raw';
import { emptyDatabase, openWindow, type OpenedWindow } from './open-device';

const question = buildQuestion({ id: 'R01.L1' });
const word = 'Marker-77aa';
const sample = buildAssessment(buildPack([question]), {}, { title: `${word} title` });
const { id } = sample;
const passphrase = 'four words that rhyme not';
const at = '2026-08-01T10:00:00.000Z';
const letter = new TextEncoder().encode(`a letter with ${word}`);
const madeAt = '2026-09-01T10:00:00.000Z';

let count = 0;
const windows: OpenedWindow[] = [];
async function openDevice(): Promise<OpenedWindow> {
  const window = openWindow(await emptyDatabase(`lacuna-sealed-backup-${(count += 1)}`));
  windows.push(window);
  return window;
}
afterEach(() => {
  for (const window of windows.splice(0)) window.close();
});

async function note(device: OpenedWindow, text: string): Promise<void> {
  const based = await device.repository.load(id);
  if (!based.ok) throw new Error(based.error.kind);
  const next = setNote(question, text)(based.value.assessment, at);
  const entry = entryOf(based.value.assessment, next, { name: `page/${text}`, by: '', at });
  if (entry) await device.repository.commit(based.value, [entry]);
}

async function openEncrypted(): Promise<OpenedWindow> {
  const device = await openDevice();
  await device.repository.save(sample, null);
  await note(device, 'first');
  await device.files.put(id, letter, { mediaType: 'text/plain', storedAt: at });
  await device.vault.encrypt(id, passphrase);
  return device;
}

async function everythingOn({ backups }: OpenedWindow): Promise<Everything> {
  const read = await backups.readEverything();
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

/** As a file, and read again. */
async function carried(device: OpenedWindow): Promise<Everything> {
  const made = await makeBackup(await everythingOn(device), madeAt);
  if (!made.ok) throw new Error(made.error.kind);
  expect(made.value.assessments).toEqual([{ id, changedAt: at }]);
  const text = await made.value.file.text();
  expect(text).not.toContain(word);
  expect(text).not.toContain(btoa(word).slice(0, 12));
  const read = readBackup(new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.error.kind);
  return read.value.everything;
}

async function restore(device: OpenedWindow, backup: Everything, mode: 'merge' | 'replace' = 'merge') {
  const titleOfCopy = (title: string) => `${title} (copy)`;
  const plan = planRestore(await everythingOn(device), backup, { mode, newId: () => 'new', titleOfCopy });
  expect(await device.backups.restore(plan.changes, madeAt)).toMatchObject({ ok: true });
  expect(isRestored(await everythingOn(device), plan.changes)).toBe(true);
  return plan;
}

test('it goes into a backup sealed, comes out sealed on another device, and opens there with its passphrase', async () => {
  const backup = await carried(await openEncrypted());
  const there = await openDevice();
  const plan = await restore(there, backup);
  expect(plan.items).toMatchObject([{ id, kind: 'comes', title: null, isLocked: true }]);
  expect(plan.restored).toEqual([{ id, changedAt: at }]);
  expect(await there.repository.listLocked()).toEqual({ ok: true, value: [{ id, changedAt: at, removed: false }] });
  expect(await everythingOn(there)).toEqual(backup);
  expect(await there.vault.unlock(id, passphrase)).toMatchObject({ ok: true });
  expect(await there.repository.list()).toMatchObject({ value: [{ title: sample.title }] });
  expect(await there.repository.history(id)).toMatchObject({ value: { unreadable: 0, entries: [{}] } });
  const [file] = backup.assessments[0]?.files ?? [];
  expect(await there.files.get(id, file?.hash ?? '')).toEqual({ ok: true, value: letter });
});

test('without its passphrase a restore still tells which side goes on from the other', async () => {
  const device = await openEncrypted();
  const early = await everythingOn(device);
  await note(device, 'second');
  const late = await everythingOn(device);
  expect((await restore(device, early)).items).toMatchObject([{ kind: 'newer' }]);
  expect((await restore(device, late)).items).toMatchObject([{ kind: 'same' }]);
  const other = await openDevice();
  await restore(other, early);
  expect((await restore(other, late)).items).toMatchObject([{ kind: 'continues' }]);
  await other.vault.unlock(id, passphrase);
  expect(await other.repository.load(id)).toMatchObject({
    value: { assessment: { answers: { 'R01.L1': { note: 'second' } } } },
  });
});

test('what was encrypted anew, or changed on both sides, stays here; a plain one comes as a copy beside it', async () => {
  const device = await openEncrypted();
  const backup = await everythingOn(device);
  await device.vault.decrypt(id);
  const plain = await everythingOn(device);
  await device.vault.encrypt(id, passphrase);
  expect((await restore(device, backup)).items).toMatchObject([{ kind: 'kept' }]);
  expect((await restore(device, plain)).items).toMatchObject([{ kind: 'beside' }]);
  expect(await device.repository.load(id)).toMatchObject({ ok: true });
});

test('one that was removed here comes back', async () => {
  const device = await openEncrypted();
  const backup = await everythingOn(device);
  await device.repository.remove(id);
  expect((await restore(device, backup)).items).toMatchObject([{ kind: 'returns' }]);
  expect(await device.repository.load(id)).toMatchObject({ ok: true });
});

test('saved as it is stored, it opens as an encrypted file does', async () => {
  const { repository } = await openEncrypted();
  const raw = await repository.readRaw(id);
  const read = readAssessmentFile(new TextEncoder().encode(raw.ok ? raw.value : ''));
  if (read.ok || read.error.kind !== 'sealed') throw new Error('sealed');
  const opened = await openSealedFile(read.error.sealed, passphrase);
  expect(opened).toMatchObject({ ok: true, value: { assessment: { title: sample.title } } });
  expect(await openSealedFile(read.error.sealed, 'not this one')).toMatchObject({
    error: { kind: 'wrong-passphrase' },
  });
});

test('what the first version encrypted still opens', async () => {
  const read = readBackup(new TextEncoder().encode(version1));
  if (!read.ok) throw new Error(read.error.kind);
  const device = await openDevice();
  await restore(device, read.value.everything);
  expect(await device.vault.unlock(id, passphrase)).toEqual({ ok: true, value: undefined });
  expect(await device.repository.load(id)).toMatchObject({
    value: { assessment: { title: sample.title, answers: { 'R01.L1': { note: 'first' } } } },
  });
  expect(await device.repository.history(id)).toMatchObject({ value: { unreadable: 0, entries: [{}] } });
  const [hash] = [...(await device.files.hashes(id).then((held) => (held.ok ? held.value : [])))];
  expect(await device.files.get(id, hash ?? '')).toEqual({ ok: true, value: letter });
});
