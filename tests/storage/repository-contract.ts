import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Assessment, AssessmentId } from '../../src/domain/assessment';
import { type Command, setNote, setResponse } from '../../src/domain/commands';
import { setTarget } from '../../src/domain/decision-commands';
import { changesBetween } from '../../src/domain/field-change';
import type { JournalEntry } from '../../src/domain/journal';
import type { QuestionId } from '../../src/domain/pack';
import type { AssessmentRepository, StoredAssessment } from '../../src/domain/ports';
import { buildAssessment, level } from '../support/build-assessment';
import { buildPack, buildQuestion } from '../support/build-pack';
import { summaryFromAssessment } from '../../src/domain/summary';

/** One place to store in, seen from two tabs, with a way to spoil what is stored behind their backs. */
export interface StorageUnderTest {
  readonly first: AssessmentRepository;
  readonly second: AssessmentRepository;
  /** Replaces what is stored; `undefined` leaves that part as it is. */
  spoil(id: string, parts: { readonly record?: unknown; readonly summary?: unknown }): Promise<void>;
  /** Deletes record and summary, as a browser does that evicts. */
  evict(id: string): Promise<void>;
  close(): Promise<void>;
}

const question = buildQuestion({ id: 'R01.L1' });
const sample = buildAssessment(buildPack([question]), { 'R01.L1': { response: level(3) } });
const named = (id: string, changes: Partial<Assessment> = {}): Assessment => ({
  ...sample,
  id: id as AssessmentId,
  ...changes,
});
const at = '2026-08-01T10:00:00.000Z';

/** `expect.stringContaining` and `JSON.parse` are typed as any. */
const containing = (part: string): unknown => expect.stringContaining(part);
const fileOf = (raw: string): unknown => JSON.parse(raw);

/** What every implementation of AssessmentRepository promises. */
export function describeRepositoryContract(name: string, openStorage: () => Promise<StorageUnderTest>): void {
  describe(name, () => {
    let storage: StorageUnderTest;
    beforeEach(async () => void (storage = await openStorage()));
    afterEach(() => storage.close());

    describeSaving(() => storage);
    describeCommitting(() => storage);
    describeLists(() => storage);
    describeRemoving(() => storage);
    describeDamage(() => storage);
    describeListening(() => storage);
  });
}

function describeSaving(storage: () => StorageUnderTest): void {
  test('what was saved is loaded, by another tab too', async () => {
    const { first, second } = storage();
    expect(await first.save(sample, null)).toEqual({ ok: true, value: { assessment: sample, revision: 1 } });
    expect(await second.load(sample.id)).toEqual({ ok: true, value: { assessment: sample, revision: 1 } });
  });

  test('each save counts the revision on and replaces what was there', async () => {
    const { first } = storage();
    await first.save(sample, null);
    const changed = setNote(question, 'seen')(sample, at);
    expect(await first.save(changed, 1)).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(await first.load(sample.id)).toEqual({ ok: true, value: { assessment: changed, revision: 2 } });
  });

  test('a save based on an older revision is refused and changes nothing', async () => {
    const { first, second } = storage();
    await first.save(sample, null);
    const theirs = setNote(question, 'theirs')(sample, at);
    await second.save(theirs, 1);
    const mine = setNote(question, 'mine')(sample, at);
    expect(await first.save(mine, 1)).toEqual({ ok: false, error: { kind: 'changed-elsewhere' } });
    expect(await first.load(sample.id)).toMatchObject({ ok: true, value: { assessment: theirs, revision: 2 } });
  });

  test('of two saves at the same moment one wins and the other is told', async () => {
    const { first, second } = storage();
    await first.save(sample, null);
    const outcomes = await Promise.all([
      first.save(setNote(question, 'a')(sample, at), 1),
      second.save(setNote(question, 'b')(sample, at), 1),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter(({ ok }) => !ok)).toEqual([{ ok: false, error: { kind: 'changed-elsewhere' } }]);
  });

  test('a new assessment never takes the place of a stored one', async () => {
    const { first } = storage();
    await first.save(sample, null);
    expect(await first.save(named(sample.id, { title: 'Other' }), null)).toMatchObject({
      error: { kind: 'changed-elsewhere' },
    });
    expect(await first.load(sample.id)).toMatchObject({ value: { assessment: { title: sample.title } } });
  });

  test('an assessment that vanished is not-found, for loading and for saving', async () => {
    const { first } = storage();
    await first.save(sample, null);
    await storage().evict(sample.id);
    expect(await first.load(sample.id)).toEqual({ ok: false, error: { kind: 'not-found' } });
    expect(await first.save(sample, 1)).toEqual({ ok: false, error: { kind: 'not-found' } });
    expect(await first.save(sample, null)).toMatchObject({ ok: true });
  });

  test('what could not be read back is not written', async () => {
    const { first } = storage();
    await first.save(sample, null);
    const broken = named(sample.id, { changedAt: 'yesterday' });
    expect(await first.save(broken, 1)).toMatchObject({ error: { kind: 'damaged', detail: 'changedAt: malformed' } });
    expect(await first.load(sample.id)).toMatchObject({ ok: true, value: { assessment: sample, revision: 1 } });
  });
}

function describeCommitting(storage: () => StorageUnderTest): void {
  let count = 0;
  const entryOf = (base: Assessment, command: Command): JournalEntry => ({
    name: `page/${(count += 1)}`,
    by: 'Clerk',
    at,
    kind: 'edit',
    of: null,
    changes: changesBetween(base, command(base, at)),
  });

  test('entries change what is stored, and stand in the journal', async () => {
    const { first, second } = storage();
    const stored = await saved(first);
    const entry = entryOf(sample, setNote(question, 'seen'));
    expect(await first.commit(stored, [entry])).toMatchObject({
      ok: true,
      value: { stored: { revision: 2 }, conflicts: [] },
    });
    expect(await second.load(sample.id)).toMatchObject({
      ok: true,
      value: { assessment: { answers: { 'R01.L1': { note: 'seen' } } } },
    });
    expect(await second.history(sample.id)).toEqual({ ok: true, value: { entries: [entry], unreadable: 0 } });
    expect(await second.list()).toMatchObject({ ok: true, value: [{ changedAt: at }] });
  });

  test('two tabs that start from one state lose nothing, and a conflict is told to the later', async () => {
    const { first, second } = storage();
    const stored = await saved(first);
    await first.commit(stored, [entryOf(sample, setResponse(question, level(4)))]);
    const other = await second.commit(stored, [entryOf(sample, setNote(question, 'theirs'))]);
    expect(other).toMatchObject({
      ok: true,
      value: {
        conflicts: [],
        stored: { revision: 3, assessment: { answers: { 'R01.L1': { note: 'theirs', response: level(4) } } } },
      },
    });
    const clash = await first.commit(stored, [entryOf(sample, setNote(question, 'mine'))]);
    expect(clash).toMatchObject({ ok: true, value: { conflicts: [{ kept: 'mine', lost: 'theirs' }] } });
    const journal = await first.history(sample.id);
    expect(journal.ok && journal.value.entries).toHaveLength(3);
  });

  test('a tab hears what another kept and did not keep of one field, and of no conflict where there was none', async () => {
    const { first, second } = storage();
    const saved = await first.save(sample, null);
    if (!saved.ok) throw new Error(saved.error.kind);
    const hearing = () =>
      new Promise((resolve) => {
        const stop = first.onChangeElsewhere((_, clash) => {
          stop();
          resolve(clash);
        });
      });
    const calm = hearing();
    await second.commit(saved.value, [entryOf(sample, setResponse(question, level(1)))]);
    expect(await calm).toEqual({ conflicts: [], revision: 2 });
    await first.commit(saved.value, [entryOf(sample, setNote(question, 'mine'))]);
    const clash = hearing();
    await second.commit(saved.value, [entryOf(sample, setNote(question, 'theirs'))]);
    expect(await clash).toEqual({
      conflicts: [{ path: ['answers', 'R01.L1', 'note'], kept: 'theirs', lost: 'mine' }],
      revision: 4,
    });
  });

  test('commits of two tabs at the same time all get there', async () => {
    const { first, second } = storage();
    const stored = await saved(first);
    const notes = Array.from({ length: 20 }, (_, index) =>
      entryOf(sample, setTarget(`R${index + 10}.L1` as QuestionId, { level: 4, reason: String(index) })),
    );
    await Promise.all(notes.map((entry, index) => (index % 2 === 0 ? first : second).commit(stored, [entry])));
    const end = await first.load(sample.id);
    expect(end.ok && Object.keys(end.value.assessment.targets)).toHaveLength(20);
    const journal = await second.history(sample.id);
    expect(journal.ok && journal.value.entries.map(({ name }) => name).toSorted()).toEqual(
      notes.map(({ name }) => name).toSorted(),
    );
  });

  test('a removed or vanished assessment takes no commit', async () => {
    const { first, second, evict } = storage();
    const stored = await saved(first);
    const entry = entryOf(sample, setNote(question, 'late'));
    await second.remove(sample.id);
    expect(await first.commit(stored, [entry])).toEqual({ ok: false, error: { kind: 'not-found' } });
    await evict(sample.id);
    expect(await first.commit(stored, [entry])).toEqual({ ok: false, error: { kind: 'not-found' } });
    expect(await first.history(sample.id)).toEqual({ ok: true, value: { entries: [], unreadable: 0 } });
  });

  test('a change that could not be read again is refused, and nothing is written', async () => {
    const { first } = storage();
    const stored = await saved(first);
    const bad = {
      ...entryOf(sample, setNote(question, 'x')),
      changes: [{ path: ['scope'], before: 'quick', after: 7 }],
    };
    expect(await first.commit(stored, [bad])).toMatchObject({ ok: false, error: { kind: 'damaged' } });
    expect(await first.load(sample.id)).toEqual({ ok: true, value: stored });
    expect(await first.history(sample.id)).toEqual({ ok: true, value: { entries: [], unreadable: 0 } });
  });

  test('the newest entries are read alone; a long journal is compacted and no answer changes', async () => {
    const { first } = storage();
    const stored = await saved(first);
    let current = sample;
    const entries = Array.from({ length: 3_100 }, (_, index) => {
      const entry = entryOf(current, setNote(question, `note ${index}`));
      current = setNote(question, `note ${index}`)(current, at);
      return entry;
    });
    await first.commit(stored, entries);
    const newest = await first.history(sample.id, 2);
    expect(newest.ok && newest.value.entries).toEqual(entries.slice(-2));
    const before = await first.load(sample.id);
    expect(await first.compactHistory(sample.id)).toMatchObject({ ok: true });
    const journal = await first.history(sample.id);
    expect(journal.ok && journal.value.entries).toHaveLength(2_501);
    expect(await first.load(sample.id)).toEqual(before);
  });

  async function saved(repository: AssessmentRepository): Promise<StoredAssessment> {
    const stored = await repository.save(sample, null);
    if (!stored.ok) throw new Error(stored.error.kind);
    return stored.value;
  }
}

function describeLists(storage: () => StorageUnderTest): void {
  test('the list shows summaries, newest first', async () => {
    const { first } = storage();
    await first.save(named('older', { changedAt: '2026-01-01T00:00:00Z', title: 'Older' }), null);
    await first.save(named('newer', { changedAt: '2026-02-01T00:00:00Z', title: 'Newer' }), null);
    const listed = await first.list();
    expect(listed).toMatchObject({
      ok: true,
      value: [
        { id: 'newer', title: 'Newer', answered: ['R01.L1'], purpose: 'real', body: sample.body },
        { id: 'older', title: 'Older' },
      ],
    });
  });

  test('the list follows every save', async () => {
    const { first, second } = storage();
    await first.save(sample, null);
    await first.save({ ...setResponse(question, null)(sample, at), title: 'Renamed' }, 1);
    expect(await second.list()).toMatchObject({ value: [{ title: 'Renamed', answered: [], changedAt: at }] });
  });
}

function describeRemoving(storage: () => StorageUnderTest): void {
  test('a removed assessment leaves the list and comes back whole', async () => {
    const { first, second } = storage();
    await first.save(sample, null);
    expect(await first.remove(sample.id)).toEqual({ ok: true, value: undefined });
    expect(await second.list()).toEqual({ ok: true, value: [] });
    expect(await second.load(sample.id)).toEqual({ ok: false, error: { kind: 'not-found' } });
    expect(await second.listRemoved()).toMatchObject({ value: [{ id: sample.id }] });
    expect(await second.restore(sample.id)).toEqual({ ok: true, value: undefined });
    expect(await first.listRemoved()).toEqual({ ok: true, value: [] });
    expect(await first.load(sample.id)).toMatchObject({ ok: true, value: { assessment: sample } });
  });

  test('a save over an assessment removed elsewhere is refused', async () => {
    const { first, second } = storage();
    await first.save(sample, null);
    await second.remove(sample.id);
    expect(await first.save(sample, 1)).toMatchObject({ error: { kind: 'changed-elsewhere' } });
    expect(await first.save(sample, null)).toMatchObject({ error: { kind: 'changed-elsewhere' } });
  });

  test('removing twice is removing once, and what was never there is not-found', async () => {
    const { first } = storage();
    await first.save(sample, null);
    await first.remove(sample.id);
    expect(await first.remove(sample.id)).toMatchObject({ ok: true });
    expect(await first.remove('nothing' as AssessmentId)).toEqual({ ok: false, error: { kind: 'not-found' } });
    expect(await first.restore('nothing' as AssessmentId)).toEqual({ ok: false, error: { kind: 'not-found' } });
  });
}

function describeDamage(storage: () => StorageUnderTest): void {
  test('a lost summary is made again from the record', async () => {
    const { first } = storage();
    await first.save(sample, null);
    await storage().spoil(sample.id, { summary: { id: sample.id, summary: 'gone' } });
    expect(await first.list()).toMatchObject({ value: [{ id: sample.id, answered: ['R01.L1'] }] });
  });

  test('a summary that is not as we write it, or says what cannot be, is made again from the record', async () => {
    const { first } = storage();
    const country = { kind: 'fictional', name: 'Republic of Tarvenia' } as const;
    const training = named('training', { purpose: 'training', country });
    await first.save(training, null);
    const older = summaryFromAssessment(training);
    for (const wrong of [{ answered: 7 }, { answered: [], purpose: 'real' }]) {
      await storage().spoil(training.id, { summary: { id: training.id, summary: { ...older, ...wrong } } });
      expect(await first.list()).toMatchObject({ value: [{ purpose: 'training', answered: ['R01.L1'] }] });
    }
  });

  test('a damaged record is damaged when opened and keeps its place in the list', async () => {
    const { first } = storage();
    await first.save(sample, null);
    await first.save(named('healthy'), null);
    await storage().spoil(sample.id, { record: { id: sample.id, revision: 1, removed: false, file: { format: 'x' } } });
    expect(await first.load(sample.id)).toEqual({ ok: false, error: { kind: 'damaged', detail: 'format' } });
    expect(await first.list()).toMatchObject({ value: [{}, {}] });
    expect(await first.load(named('healthy').id)).toMatchObject({ ok: true });
  });

  test('without record and summary it is listed as unreadable, its raw text can be saved, and it can be put away', async () => {
    const { first } = storage();
    await first.save(sample, null);
    await storage().spoil(sample.id, {
      record: { id: sample.id, file: { format: 'lacuna-assessment', version: 1, words: 'precious' } },
      summary: { id: sample.id },
    });
    expect(await first.list()).toEqual({ ok: true, value: [] });
    expect(await first.listUnreadable()).toMatchObject({
      value: [{ id: sample.id, problem: { kind: 'damaged' }, removed: false }],
    });
    expect(await first.readRaw(sample.id)).toMatchObject({ ok: true, value: containing('precious') });
    await first.remove(sample.id);
    expect(await first.listUnreadable()).toMatchObject({ value: [{ removed: true }] });
    expect(await first.readRaw(sample.id)).toMatchObject({ ok: true, value: containing('precious') });
  });

  test('a record of a newer app is named as such and never written over', async () => {
    const { first } = storage();
    await first.save(sample, null);
    const newer = { id: sample.id, revision: 7, removed: false, file: { format: 'lacuna-assessment', version: 9 } };
    await storage().spoil(sample.id, { record: newer });
    expect(await first.load(sample.id)).toEqual({ ok: false, error: { kind: 'from-newer-app', version: 9 } });
    expect(await first.save(sample, 1)).toMatchObject({ ok: false });
    expect(await first.readRaw(sample.id)).toMatchObject({ value: containing('"version": 9') });
  });

  test('a record under a foreign id is damaged', async () => {
    const { first } = storage();
    await first.save(sample, null);
    await first.save(named('other'), null);
    const raw = await first.readRaw(sample.id);
    if (!raw.ok) throw new Error('sample is stored');
    await storage().spoil('other', {
      record: { id: 'other', revision: 1, removed: false, file: fileOf(raw.value) },
    });
    expect(await first.load('other' as AssessmentId)).toEqual({ ok: false, error: { kind: 'damaged', detail: 'id' } });
  });
}

function describeListening(storage: () => StorageUnderTest): void {
  test('a tab hears of saves and removals in another, not of its own, and no more once it stopped', async () => {
    const { first, second } = storage();
    const heard: string[] = [];
    let heardOne = (): void => {};
    const next = (): Promise<void> => new Promise((resolve) => void (heardOne = resolve));
    const stop = second.onChangeElsewhere((id) => {
      heard.push(id);
      heardOne();
    });
    second.onChangeElsewhere(() => undefined);
    const saved = next();
    await first.save(sample, null);
    await saved;
    const removed = next();
    await first.remove(sample.id);
    await removed;
    expect(heard).toEqual([sample.id, sample.id]);
    await second.restore(sample.id);
    stop();
    const other = named('other');
    const heardByOther = new Promise((resolve) => second.onChangeElsewhere(resolve));
    await first.save(other, null);
    expect(await heardByOther).toBe('other');
    expect(heard).toEqual([sample.id, sample.id]);
  });
}
