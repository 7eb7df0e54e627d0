import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Command, setNote, setResponse } from '../../src/domain/commands';
import type { AssessmentId } from '../../src/domain/assessment';
import type {
  AssessmentRepository,
  BackupStore,
  Everything,
  RestoreChanges,
  StoredWhole,
} from '../../src/domain/ports';
import { seenIn } from '../../src/domain/seen';
import { buildAssessment, level } from '../support/build-assessment';
import { buildPack, buildQuestion } from '../support/build-pack';
import { buildWhole, withRecord } from '../support/build-whole';

/** Backups and a repository over the same storage. */
export interface BackupsUnderTest {
  readonly backups: BackupStore;
  readonly repository: AssessmentRepository;
  close(): Promise<void>;
}

const question = buildQuestion({ id: 'R01.L1' });
const sample = buildAssessment(buildPack([question]));
const named = (id: string, commands: readonly Command[] = []) => ({
  ...buildWhole({ ...sample, id: id as AssessmentId }, commands),
  files: [{ hash: 'ab', value: { bytes: new Uint8Array([1, 2, 3]) } }],
});
const [one, two] = [named('a-1', [setResponse(question, level(3)), setNote(question, 'seen')]), named('a-2')];
const unreadable: StoredWhole = { id: 'a-3', record: ['spoiled'], journal: ['?'], files: [] };
const moment = (hour: number) => `2026-09-01T${10 + hour}:00:00.000Z`;
const nothing: Everything = { assessments: [], settings: {} };

/** What every implementation of BackupStore promises. */
export function describeBackupContract(name: string, openStorage: () => Promise<BackupsUnderTest>): void {
  describe(name, () => {
    let storage: BackupsUnderTest;
    beforeEach(async () => void (storage = await openStorage()));
    afterEach(() => storage.close());

    describeRestoring(() => storage);
    describeCopies(() => storage);
    describeErasing(() => storage);
  });
}

async function readAll({ backups }: BackupsUnderTest): Promise<Everything> {
  const read = await backups.readEverything();
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

async function put(storage: BackupsUnderTest, changes: Partial<RestoreChanges>, hour = 0) {
  const seen = seenIn(await readAll(storage));
  return storage.backups.restore({ puts: [], erased: [], settings: {}, seen, ...changes }, moment(hour));
}

function describeRestoring(storage: () => BackupsUnderTest): void {
  test('what was restored stands there as it was: records, journals, files, settings, unreadable ones', async () => {
    expect(await readAll(storage())).toEqual(nothing);
    expect(await put(storage(), { puts: [one, two, unreadable], settings: { a: 1 } })).toMatchObject({ ok: true });
    expect(await readAll(storage())).toEqual({ assessments: [one, two, unreadable], settings: { a: 1 } });
  });

  test('lists and the history know it at once', async () => {
    const { repository } = storage();
    await put(storage(), { puts: [one, withRecord(two, { removed: true }), unreadable] });
    expect(await repository.list()).toMatchObject({ value: [{ id: 'a-1', answered: ['R01.L1'] }] });
    expect(await repository.listRemoved()).toMatchObject({ value: [{ id: 'a-2' }] });
    expect(await repository.listUnreadable()).toMatchObject({ value: [{ id: 'a-3' }] });
    expect(await repository.history('a-1' as AssessmentId)).toMatchObject({
      value: { unreadable: 0, entries: [{}, {}] },
    });
    expect(await repository.load('a-1' as AssessmentId)).toMatchObject({ ok: true, value: { revision: 3 } });
  });

  test('what takes the place of another leaves nothing of it', async () => {
    await put(storage(), { puts: [one] });
    const bare = { ...one, journal: [], files: [] };
    await put(storage(), { puts: [bare] }, 1);
    expect(await readAll(storage())).toEqual({ assessments: [bare], settings: {} });
  });

  test('where anything was stored meanwhile nothing is written, and no safety copy is made', async () => {
    await put(storage(), { puts: [one] });
    const { backups, repository } = storage();
    const seen = seenIn(await readAll(storage()));
    await repository.save({ ...sample, id: 'a-9' as AssessmentId }, null);
    const before = await readAll(storage());
    const outcome = await backups.restore({ puts: [two], erased: ['a-1'], settings: { a: 1 }, seen }, moment(1));
    expect(outcome).toEqual({ ok: false, error: { kind: 'changed-elsewhere' } });
    expect(await readAll(storage())).toEqual(before);
    expect(await backups.copies()).toEqual({ ok: true, value: [moment(0)] });
  });

  test('an open page that stored what was before does not write over what was restored', async () => {
    const { repository } = storage();
    const based = await repository.save({ ...sample, id: 'a-1' as AssessmentId }, null);
    await put(storage(), { puts: [withRecord(one, { revision: 4 })] });
    const revision = based.ok ? based.value.revision : null;
    const saved = await repository.save({ ...sample, id: 'a-1' as AssessmentId, title: 'Mine' }, revision);
    expect(saved).toEqual({ ok: false, error: { kind: 'changed-elsewhere' } });
  });

  test('nobody shares bytes with what is stored', async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    await put(storage(), { puts: [{ ...one, files: [{ hash: 'ab', value: { bytes } }] }] });
    bytes.fill(9);
    const read = await readAll(storage());
    expect(read.assessments[0]?.files).toEqual(one.files);
    (read.assessments[0]?.files[0]?.value as { readonly bytes: Uint8Array }).bytes.fill(9);
    expect((await readAll(storage())).assessments[0]?.files).toEqual(one.files);
  });
}

function describeCopies(storage: () => BackupsUnderTest): void {
  test('each restore keeps everything as it was before; the newest three are kept', async () => {
    const { backups } = storage();
    await put(storage(), { puts: [one] });
    await put(storage(), { puts: [two], erased: ['a-1'] }, 1);
    expect(await backups.readCopy(moment(0))).toEqual({ ok: true, value: nothing });
    expect(await backups.readCopy(moment(1))).toEqual({ ok: true, value: { assessments: [one], settings: {} } });
    await put(storage(), {}, 2);
    await put(storage(), {}, 3);
    expect(await backups.copies()).toEqual({ ok: true, value: [moment(1), moment(2), moment(3)] });
    expect(await backups.readCopy(moment(0))).toEqual({ ok: false, error: { kind: 'not-found' } });
  });

  test('a copy is deleted alone', async () => {
    const { backups } = storage();
    await put(storage(), { puts: [one] });
    await put(storage(), {}, 1);
    expect(await backups.removeCopy(moment(0))).toMatchObject({ ok: true });
    expect(await backups.copies()).toEqual({ ok: true, value: [moment(1)] });
  });
}

function describeErasing(storage: () => BackupsUnderTest): void {
  test('an assessment that is deleted for good is nowhere any more, in no safety copy either', async () => {
    const { backups, repository } = storage();
    await put(storage(), { puts: [one, two] });
    await put(storage(), {}, 1);
    expect(await backups.erase('a-1' as AssessmentId)).toMatchObject({ ok: true });
    expect(await readAll(storage())).toEqual({ assessments: [two], settings: {} });
    expect(await repository.list()).toMatchObject({ value: [{ id: 'a-2' }] });
    expect(await backups.readCopy(moment(1))).toEqual({ ok: true, value: { assessments: [two], settings: {} } });
  });

  test('after everything was deleted there is nothing, and one can begin anew', async () => {
    const { backups, repository } = storage();
    await put(storage(), { puts: [one], settings: { a: 1 } });
    expect(await backups.eraseEverything()).toEqual({ ok: true, value: undefined });
    expect(await readAll(storage())).toEqual(nothing);
    expect(await backups.copies()).toEqual({ ok: true, value: [] });
    expect(await repository.list()).toEqual({ ok: true, value: [] });
    expect(await repository.save(sample, null)).toMatchObject({ ok: true });
  });
}
