import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AssessmentId } from '../../src/domain/assessment';
import { setDetails, setNote, setResponse } from '../../src/domain/commands';
import { entryOf, type JournalEntry } from '../../src/domain/journal';
import type { StoredAssessment } from '../../src/domain/ports';
import { seenIn } from '../../src/domain/seen';
import { buildAssessment, level } from '../support/build-assessment';
import { buildPack, buildQuestion } from '../support/build-pack';
import { emptyDatabase, everyStoredByte, openWindow, type OpenedWindow } from './open-device';

const question = buildQuestion({ id: 'R01.L1' });
const at = '2026-08-01T10:00:00.000Z';
const word = 'Marker-8c1f';
const sample = buildAssessment(buildPack([question]), {}, { title: `${word} title`, body: `${word} body` });
const { id } = sample;
const passphrase = 'four words that rhyme not';
const fileBytes = new TextEncoder().encode(`a letter with ${word} in it`);
const facts = { mediaType: 'text/plain', storedAt: at };
const madeAt = '2026-09-01T10:00:00.000Z';

let count = 0;
let name: string;
let here: OpenedWindow;
const windows: OpenedWindow[] = [];
const openAnother = (): OpenedWindow => {
  const window = openWindow(name);
  windows.push(window);
  return window;
};

beforeEach(async () => {
  name = await emptyDatabase(`lacuna-vault-${(count += 1)}`);
  here = openAnother();
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const window of windows.splice(0)) window.close();
});

const commandOf = (text: string) => setNote(question, text);

async function commit(window: OpenedWindow, text: string): Promise<JournalEntry> {
  const loaded = await window.repository.load(id);
  if (!loaded.ok) throw new Error(loaded.error.kind);
  return commitOn(window, loaded.value, text);
}

let entries = 0;
async function commitOn(window: OpenedWindow, based: StoredAssessment, text: string): Promise<JournalEntry> {
  const next = commandOf(text)(based.assessment, at);
  const entry = entryOf(based.assessment, next, { name: `page/${(entries += 1)}`, by: word, at });
  if (!entry) throw new Error('nothing was changed');
  const committed = await window.repository.commit(based, [entry]);
  if (!committed.ok) throw new Error(committed.error.kind);
  return entry;
}

/** The sample with a note, a history and an attached file, stored plain. */
async function storePlain(): Promise<string> {
  await here.repository.save(sample, null);
  await commit(here, `${word} note`);
  const put = await here.files.put(id, fileBytes, facts);
  if (!put.ok) throw new Error(put.error.kind);
  return put.value;
}

async function everything(window = here) {
  const read = await window.backups.readEverything();
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

describe('encrypting', () => {
  test('nothing of what was typed stands in the database, and in this window all of it is there', async () => {
    const hash = await storePlain();
    const before = await here.repository.load(id);
    const journal = await here.repository.history(id);
    expect(await everyStoredByte(name)).toContain(word);
    expect(await here.vault.encrypt(id, passphrase)).toEqual({ ok: true, value: undefined });
    expect(await everyStoredByte(name)).not.toContain(word);

    const after = await here.repository.load(id);
    expect(after.ok && after.value.assessment).toEqual(before.ok && before.value.assessment);
    expect(await here.repository.history(id)).toEqual(journal);
    expect(await here.files.get(id, hash)).toEqual({ ok: true, value: fileBytes });
    expect(await here.repository.list()).toMatchObject({ value: [{ id, title: sample.title }] });
    expect(await here.repository.listLocked()).toEqual({ ok: true, value: [] });
  });

  test('what is changed, attached and removed afterwards is sealed as well', async () => {
    await storePlain();
    await here.vault.encrypt(id, passphrase);
    await commit(here, `${word} later`);
    await here.files.put(id, new TextEncoder().encode(`${word} second`), facts);
    const loaded = await here.repository.load(id);
    const details = { title: `${word} new`, body: word, country: sample.country, period: sample.period };
    if (loaded.ok) await here.repository.save(setDetails(details)(loaded.value.assessment, at), loaded.value.revision);
    await here.repository.remove(id);
    await here.repository.restore(id);
    expect(await everyStoredByte(name)).not.toContain(word);
    expect(await here.repository.load(id)).toMatchObject({
      value: { assessment: { title: `${word} new`, answers: { 'R01.L1': { note: `${word} later` } } } },
    });
  });

  test('plain ones stay as they are beside it', async () => {
    await storePlain();
    await here.repository.save({ ...sample, id: 'plain' as AssessmentId, title: 'In the open' }, null);
    await here.vault.encrypt(id, passphrase);
    const other = openAnother();
    expect(await other.repository.list()).toMatchObject({ value: [{ title: 'In the open' }] });
    expect(await other.repository.load('plain' as AssessmentId)).toMatchObject({ ok: true });
  });

  test('safety copies lose it, because they hold it plain', async () => {
    await storePlain();
    const other = { ...sample, id: 'other' as AssessmentId, title: 'Another', body: 'b' };
    await here.repository.save(other, null);
    await here.backups.restore({ puts: [], erased: [], settings: {}, seen: seenIn(await everything()) }, madeAt);
    await here.vault.encrypt(id, passphrase);
    expect(await everyStoredByte(name)).not.toContain(word);
    expect(await here.backups.readCopy(madeAt)).toMatchObject({ value: { assessments: [{ id: 'other' }] } });
  });

  test('where it fails in the middle everything is as it was, and so it is for decrypting', async () => {
    await storePlain();
    const failing = () => {
      const put = IDBObjectStore.prototype.put;
      return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
        if (this.name === 'journal') throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, given);
      });
    };
    const plain = await everything();
    let spy = failing();
    expect(await here.vault.encrypt(id, passphrase)).toEqual({ ok: false, error: { kind: 'quota-exceeded' } });
    spy.mockRestore();
    expect(await everything()).toEqual(plain);
    expect(await here.repository.load(id)).toMatchObject({ ok: true });
    expect(here.keyring.unlocked().size).toBe(0);

    await here.vault.encrypt(id, passphrase);
    const sealed = await everything();
    spy = failing();
    expect(await here.vault.decrypt(id)).toEqual({ ok: false, error: { kind: 'quota-exceeded' } });
    spy.mockRestore();
    expect(await everything()).toEqual(sealed);
    expect(await here.repository.load(id)).toMatchObject({ ok: true });
  });

  test('what is stored while it is encrypted is in it', async () => {
    await storePlain();
    const based = await here.repository.load(id);
    const encrypting = here.vault.encrypt(id, passphrase);
    if (based.ok) await commitOn(here, based.value, 'typed meanwhile');
    expect(await encrypting).toMatchObject({ ok: true });
    expect(await here.repository.load(id)).toMatchObject({
      value: { assessment: { answers: { 'R01.L1': { note: 'typed meanwhile' } } } },
    });
    const journal = await here.repository.history(id);
    expect(journal.ok && journal.value.entries).toHaveLength(2);
  });

  test('a damaged attached file is told, and nothing is changed', async () => {
    await storePlain();
    const [whole] = (await everything()).assessments;
    if (!whole) throw new Error('stored');
    const spoiled = { ...whole, files: [{ hash: 'ab', value: { bytes: new Uint8Array([1]) } }] };
    const seen = seenIn(await everything());
    await here.backups.restore({ puts: [spoiled], erased: [], settings: {}, seen }, madeAt);
    const before = await everything();
    expect(await here.vault.encrypt(id, passphrase)).toMatchObject({ error: { kind: 'damaged' } });
    expect(await everything()).toEqual(before);
  });
});

describe('locked', () => {
  test('a window without the key learns that it is there and when it was changed, and no more', async () => {
    const hash = await storePlain();
    await here.vault.encrypt(id, passphrase);
    const { repository, files, vault } = openAnother();
    const changedAt = at;
    expect(await repository.list()).toEqual({ ok: true, value: [] });
    expect(await repository.listUnreadable()).toEqual({ ok: true, value: [] });
    expect(await repository.listLocked()).toEqual({ ok: true, value: [{ id, changedAt, removed: false }] });
    const locked = { ok: false, error: { kind: 'locked' } };
    expect(await repository.load(id)).toEqual(locked);
    expect(await repository.history(id)).toEqual(locked);
    expect(await files.get(id, hash)).toEqual(locked);
    expect(await files.put(id, new TextEncoder().encode(word), facts)).toEqual(locked);
    expect(await vault.decrypt(id)).toEqual(locked);
    expect(await repository.save(sample, 3)).toMatchObject({ ok: false });
    const raw = await repository.readRaw(id);
    expect(raw.ok && raw.value).toContain('"lacuna-sealed-record"');
    expect(raw.ok && raw.value).not.toContain(word);
    expect(await everyStoredByte(name)).not.toContain(word);
  });

  test('it can be removed, restored and erased without the key', async () => {
    await storePlain();
    await here.vault.encrypt(id, passphrase);
    const { repository, backups } = openAnother();
    await repository.remove(id);
    expect(await repository.listLocked()).toMatchObject({ value: [{ id, removed: true }] });
    await repository.restore(id);
    expect(await repository.listLocked()).toMatchObject({ value: [{ id, removed: false }] });
    expect(await backups.erase(id)).toMatchObject({ ok: true });
    expect(await repository.listLocked()).toEqual({ ok: true, value: [] });
  });

  test('a wrong passphrase opens nothing, the right one all of it', async () => {
    await storePlain();
    await here.vault.encrypt(id, passphrase);
    const other = openAnother();
    expect(await other.vault.unlock(id, 'another passphrase')).toEqual({
      ok: false,
      error: { kind: 'wrong-passphrase' },
    });
    expect(await other.repository.load(id)).toMatchObject({ error: { kind: 'locked' } });
    expect(await other.vault.unlock(id, passphrase)).toEqual({ ok: true, value: undefined });
    expect(await other.repository.load(id)).toMatchObject({ value: { assessment: { title: sample.title } } });
    other.keyring.lock(id);
    expect(await other.repository.load(id)).toMatchObject({ error: { kind: 'locked' } });
    expect(await other.repository.listLocked()).toMatchObject({ value: [{ id }] });
  });

  test('what was sealed for one assessment opens in the place of no other', async () => {
    await storePlain();
    await here.vault.encrypt(id, passphrase);
    const [whole] = (await everything()).assessments;
    if (!whole) throw new Error('stored');
    const moved = { ...whole, id: 'b', record: { ...Object(whole.record), id: 'b' } as unknown };
    const seen = seenIn(await everything());
    await here.backups.restore({ puts: [moved], erased: [], settings: {}, seen }, madeAt);
    expect(await here.vault.unlock('b' as AssessmentId, passphrase)).toMatchObject({ error: { kind: 'damaged' } });
  });
});

describe('two windows', () => {
  test('each asks for the passphrase, and changes of one arrive in the other', async () => {
    await storePlain();
    await here.vault.encrypt(id, passphrase);
    const other = openAnother();
    await other.vault.unlock(id, passphrase);
    const heard = new Promise((resolve) => other.repository.onChangeElsewhere(resolve));
    await commit(here, 'from here');
    expect(await heard).toBe(id);
    await commit(other, 'from there');
    expect(await here.repository.load(id)).toMatchObject({
      value: { assessment: { answers: { 'R01.L1': { note: 'from there' } } } },
    });
  });

  test('what one encrypts the other cannot write to until it has the passphrase; then its words get there', async () => {
    await storePlain();
    const other = openAnother();
    const based = await other.repository.load(id);
    if (!based.ok) throw new Error(based.error.kind);
    await here.vault.encrypt(id, passphrase);
    await expect(commitOn(other, based.value, `${word} late`)).rejects.toThrow('locked');
    expect(await everyStoredByte(name)).not.toContain(word);
    await other.vault.unlock(id, passphrase);
    await commitOn(other, based.value, `${word} late`);
    expect(await everyStoredByte(name)).not.toContain(word);
    expect(await here.repository.load(id)).toMatchObject({
      value: { assessment: { answers: { 'R01.L1': { note: `${word} late` } } } },
    });
  });

  test('what one decrypts the other goes on with, plain', async () => {
    const hash = await storePlain();
    await here.vault.encrypt(id, passphrase);
    const other = openAnother();
    await other.vault.unlock(id, passphrase);
    const based = await other.repository.load(id);
    if (!based.ok) throw new Error(based.error.kind);
    expect(await here.vault.decrypt(id)).toEqual({ ok: true, value: undefined });
    await commitOn(other, based.value, 'in the open');
    const third = openAnother();
    expect(await third.repository.load(id)).toMatchObject({
      value: { assessment: { answers: { 'R01.L1': { note: 'in the open' } } } },
    });
    expect(await third.files.get(id, hash)).toEqual({ ok: true, value: fileBytes });
    expect(await third.repository.list()).toMatchObject({ value: [{ title: sample.title }] });
    const journal = await third.repository.history(id);
    expect(journal.ok && journal.value).toMatchObject({ unreadable: 0, entries: [{}, {}] });
    expect(other.keyring.unlocked().size).toBe(0);
  });

  /** Fields that are undefined say the same as absent ones. */
  const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

  test('decrypting gives back what was there before, byte for byte', async () => {
    await storePlain();
    const [before] = (await everything()).assessments;
    await here.vault.encrypt(id, passphrase);
    await here.vault.decrypt(id);
    const [after] = (await everything()).assessments;
    const record = { ...Object(before?.record), revision: 4 } as unknown;
    expect(after).toEqual({ ...before, record, journal: asJson(before?.journal) });
  });
});

describe('another passphrase', () => {
  test('the new one opens and the former does not, also after another window has stored something since', async () => {
    await storePlain();
    await here.vault.encrypt(id, passphrase);
    const other = openAnother();
    await other.vault.unlock(id, passphrase);
    const based = await other.repository.load(id);
    const [before] = (await everything()).assessments;
    const change = { from: passphrase, to: 'five other words that do not' };
    expect(await here.vault.changePassphrase(id, { ...change, from: 'not this one' })).toMatchObject({
      error: { kind: 'wrong-passphrase' },
    });
    expect(await here.vault.changePassphrase(id, change)).toEqual({ ok: true, value: undefined });
    const [after] = (await everything()).assessments;
    expect([after?.journal, after?.files]).toEqual([before?.journal, before?.files]);
    if (based.ok) await commitOn(other, based.value, 'still here');
    const third = openAnother();
    expect(await third.vault.unlock(id, passphrase)).toMatchObject({ error: { kind: 'wrong-passphrase' } });
    expect(await third.vault.unlock(id, change.to)).toMatchObject({ ok: true });
    expect(await third.repository.load(id)).toMatchObject({
      value: { assessment: { answers: { 'R01.L1': { note: 'still here' } } } },
    });
  });
});

test('a passphrase is worth 1,000,000 rounds, which stand beside it', async () => {
  await storePlain();
  const { vault, close } = openWindow(name, null);
  await vault.encrypt(id, passphrase);
  close();
  expect((await everything()).assessments).toMatchObject([
    { record: { file: { lock: { kdf: { name: 'PBKDF2-SHA-256', iterations: 1_000_000 } } } } },
  ]);
});

test('answers stay answers: a summary of an encrypted assessment counts them', async () => {
  await here.repository.save(setResponse(question, level(3))(sample, at), null);
  await here.vault.encrypt(id, passphrase);
  expect(await here.repository.list()).toMatchObject({ value: [{ answered: ['R01.L1'] }] });
});
