import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildAssessment, level } from '../../tests/support/build-assessment';
import { buildPack, buildQuestion } from '../../tests/support/build-pack';
import { createScriptedRepository, type ScriptedRepository } from '../../tests/support/scripted-repository';
import { createMemoryDevice, createMemoryRepository } from '../storage/memory-repository';
import type { Assessment, AssessmentId } from '../domain/assessment';
import { setNote, setResponse, toggleElement } from '../domain/commands';
import type { ElementId } from '../domain/pack';
import type { AssessmentRepository } from '../domain/ports';
import { createSession, type Session } from './session';
import type { OpenState } from './session-state';

const question = buildQuestion({ id: 'R01.L1' });
const pack = buildPack([question]);
const sample = buildAssessment(pack);
const elementA = 'a' as ElementId;
const later = '2026-08-02T10:00:00.000Z';
const note = (text: string) => setNote(question, text);

let repository: ScriptedRepository;
let session: Session;

beforeEach(async () => {
  vi.useFakeTimers();
  repository = createScriptedRepository();
  repository.writeElsewhere(sample);
  session = openSession();
  await session.open(sample.id);
});

afterEach(() => {
  session.discard();
  expect(vi.getTimerCount(), 'no timer outlives the session').toBe(0);
  vi.useRealTimers();
});

let made = 0;

function openSession(own: AssessmentRepository = repository): Session {
  let count = 0;
  const clock = { now: () => new Date(Date.UTC(2026, 7, 1, 10, 0, (count += 1))).toISOString() };
  return createSession({ repository: own, clock, ids: { next: () => `id-${(made += 1)}` } });
}

function state(): OpenState {
  const now = session.store.getState();
  if (now.phase !== 'open') throw new Error(`phase is ${now.phase}`);
  return now;
}

const storedNote = () => repository.stored(sample.id)?.assessment.answers[question.id]?.note;
const ticks = () => vi.advanceTimersByTimeAsync(0);

test('an opened assessment is saved', () => {
  expect(state()).toMatchObject({
    assessment: sample,
    saveState: 'saved',
    problem: null,
    isGone: false,
    conflicts: [],
  });
});

test('what cannot be opened says why', async () => {
  await session.open('other' as AssessmentId);
  expect(session.store.getState()).toEqual({ phase: 'unopened', id: 'other', problem: { kind: 'not-found' } });
});

test('a change shows at once, is written after a pause, and is saved only once that is confirmed', async () => {
  session.apply(note('a'));
  expect(state()).toMatchObject({ saveState: 'saving', assessment: { answers: { 'R01.L1': { note: 'a' } } } });
  await vi.advanceTimersByTimeAsync(299);
  expect(repository.waiting()).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(repository.waiting()).toBe(1);
  expect(state().saveState).toBe('saving');
  repository.finish();
  await ticks();
  expect(state().saveState).toBe('saved');
  expect(storedNote()).toBe('a');
});

test('a command that changes nothing writes nothing', async () => {
  session.apply(setResponse(question, null));
  expect(state().saveState).toBe('saved');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(repository.waiting()).toBe(0);
});

test('who types without a pause is written down every two seconds', async () => {
  for (let index = 0; index < 21; index += 1) {
    session.apply(note(`a${index}`));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(repository.waiting()).toBe(1);
});

test('writes are never two at a time, and the newest state is written last', async () => {
  session.apply(note('a'));
  await vi.advanceTimersByTimeAsync(300);
  session.apply(note('b'));
  await vi.advanceTimersByTimeAsync(300);
  session.apply(note('c'));
  await vi.advanceTimersByTimeAsync(300);
  repository.finish();
  await ticks();
  expect(state().saveState).toBe('saving');
  repository.finish();
  await ticks();
  expect(state().saveState).toBe('saved');
  expect(storedNote()).toBe('c');
  expect(repository.mostAtOnce()).toBe(1);
  expect(repository.waiting()).toBe(0);
});

test('flush writes without waiting and ends when the newest state is stored', async () => {
  session.apply(note('a'));
  await vi.advanceTimersByTimeAsync(300);
  session.apply(note('b'));
  const flushed = session.flush();
  repository.finish();
  await ticks();
  repository.finish();
  expect(await flushed).toEqual({ ok: true, value: undefined });
  expect(storedNote()).toBe('b');
});

test('a failed save says why, keeps the words and is tried again ever more slowly', async () => {
  session.apply(note('a'));
  await vi.advanceTimersByTimeAsync(300);
  for (const wait of [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]) {
    repository.finish({ kind: 'quota-exceeded' });
    await ticks();
    expect(state()).toMatchObject({ saveState: 'failed', problem: { kind: 'quota-exceeded' } });
    await vi.advanceTimersByTimeAsync(wait - 1);
    expect(repository.waiting()).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(repository.waiting()).toBe(1);
  }
  repository.finish();
  await ticks();
  expect(state()).toMatchObject({ saveState: 'saved', problem: null });
  expect(storedNote()).toBe('a');
});

test('a manual retry tries at once and shows that it does', async () => {
  session.apply(note('a'));
  await vi.advanceTimersByTimeAsync(300);
  repository.finish({ kind: 'storage-unavailable' });
  await ticks();
  const retried = session.retry();
  expect(state().saveState).toBe('saving');
  repository.finish();
  expect(await retried).toMatchObject({ ok: true });
  expect(state().saveState).toBe('saved');
});

test('a repository that throws counts as a failure and does not block the next save', async () => {
  const commit = repository.commit;
  Object.assign(repository, { commit: () => Promise.reject(new Error('bug')) });
  session.apply(note('a'));
  await expect(session.flush()).rejects.toThrow('bug');
  expect(state()).toMatchObject({ saveState: 'failed', problem: { kind: 'storage-unavailable' } });
  Object.assign(repository, { commit });
  repository.letThrough();
  expect(await session.flush()).toMatchObject({ ok: true });
  expect(storedNote()).toBe('a');
});

test('a change in another tab appears here', async () => {
  repository.letThrough();
  repository.writeElsewhere(note('theirs')(sample, later));
  await ticks();
  expect(state()).toMatchObject({ saveState: 'saved', conflicts: [] });
  expect(state().assessment.answers[question.id]?.note).toBe('theirs');
});

test('changes of two tabs to different fields of one answer both stand', async () => {
  session.apply(note('mine'));
  repository.writeElsewhere(setResponse(question, level(3))(sample, later));
  await ticks();
  expect(state().assessment.answers[question.id]).toMatchObject({ note: 'mine', response: level(3) });
  repository.letThrough();
  await session.flush();
  expect(repository.stored(sample.id)?.assessment.answers[question.id]).toMatchObject({
    note: 'mine',
    response: level(3),
  });
  expect(state().conflicts).toEqual([]);
});

test('of two changes to one field the later stands, and the other is shown and in the history', async () => {
  session.apply(note('mine'));
  repository.writeElsewhere(note('theirs')(sample, later));
  repository.letThrough();
  await session.flush();
  expect(storedNote()).toBe('mine');
  expect(state().conflicts).toEqual([{ path: ['answers', 'R01.L1', 'note'], kept: 'mine', lost: 'theirs' }]);
  session.settleConflicts();
  expect(state().conflicts).toEqual([]);
});

test('undo and redo give back what was there, over and over', async () => {
  repository.letThrough();
  const states = [state().assessment];
  for (const command of [note('a'), setResponse(question, level(2)), toggleElement(question, elementA), note('')]) {
    session.apply(command);
    states.push(state().assessment);
  }
  const bare = (one: Assessment) => JSON.stringify(one, (key, value: unknown) => (key === 'changedAt' ? '' : value));
  for (const before of states.slice(0, -1).toReversed()) {
    expect(session.step('undo')).toMatchObject({ done: true });
    expect(bare(state().assessment)).toBe(bare(before));
  }
  expect(session.step('undo')).toBe(null);
  for (const after of states.slice(1)) {
    expect(session.step('redo')).toMatchObject({ done: true });
    expect(bare(state().assessment)).toBe(bare(after));
  }
  expect(session.step('redo')).toBe(null);
  await session.flush();
  const journal = await repository.history(sample.id);
  expect(journal.ok && journal.value.entries.map(({ kind }) => kind)).toEqual([
    ...Array.from({ length: 4 }, () => 'edit'),
    ...Array.from({ length: 4 }, () => 'undo'),
    ...Array.from({ length: 4 }, () => 'redo'),
  ]);
});

test('what an earlier page did can be taken back after opening again', async () => {
  repository.letThrough();
  session.apply(note('a'));
  session.apply(note('abcdef'));
  session.step('undo');
  await session.close();
  session = openSession();
  await session.open(sample.id);
  await ticks();
  expect(session.step('redo')).toMatchObject({ done: true });
  expect(state().assessment.answers[question.id]?.note).toBe('abcdef');
  session.step('undo');
  session.step('undo');
  expect(state().assessment.answers).toEqual({});
});

test('a change is not taken back once somebody changed the same field', async () => {
  repository.letThrough();
  session.apply(note('mine'));
  await session.flush();
  repository.writeElsewhere(note('theirs')(state().assessment, later));
  await ticks();
  expect(session.step('undo')).toMatchObject({ done: false });
  expect(state().assessment.answers[question.id]?.note).toBe('theirs');
  expect(session.step('undo')).toBe(null);
});

test('typing letter by letter is one entry and one step back; choices are one each', async () => {
  repository.letThrough();
  for (const text of ['L', 'La', 'Law', 'Law ', 'Law 4']) session.apply(note(text));
  session.apply(setResponse(question, level(2)));
  session.apply(setResponse(question, level(3)));
  await session.flush();
  const journal = await repository.history(sample.id);
  expect(journal.ok && journal.value.entries).toHaveLength(4);
  for (let index = 0; index < 3; index += 1) session.step('undo');
  expect(state().assessment.answers[question.id]).toMatchObject({ response: null, note: 'L' });
});

test('where nothing lasts, nothing is ever called saved', async () => {
  repository.letThrough();
  const ports = { repository, clock: { now: () => sample.changedAt }, ids: { next: () => 'id' } };
  const passing = createSession({ ...ports, isLasting: false });
  const states = new Set<string>();
  passing.store.subscribe((now) => now.phase === 'open' && states.add(now.saveState));
  await passing.open(sample.id);
  passing.apply(note('a'));
  expect(await passing.flush()).toMatchObject({ ok: true });
  expect([...states]).toEqual(['failed']);
  passing.discard();
});

test.each(['vanish', 'removeElsewhere'] as const)(
  'after %s the words stay here and can be stored again',
  async (how) => {
    repository.letThrough();
    session.apply(note('mine'));
    repository[how](sample.id);
    await vi.advanceTimersByTimeAsync(300);
    expect(state()).toMatchObject({ isGone: true, saveState: 'failed', problem: { kind: 'not-found' } });
    expect(await session.keepMine()).toMatchObject({ ok: true });
    expect(state()).toMatchObject({ isGone: false, saveState: 'saved' });
    expect(storedNote()).toBe('mine');
  },
);

test('what waits is stored by itself once somebody puts the assessment back elsewhere', async () => {
  repository.letThrough();
  repository.removeElsewhere(sample.id);
  session.apply(note('mine'));
  await vi.advanceTimersByTimeAsync(300);
  expect(state()).toMatchObject({ isGone: true, saveState: 'failed' });
  repository.restoreElsewhere(sample.id);
  await vi.advanceTimersByTimeAsync(300);
  expect(state()).toMatchObject({ isGone: false, saveState: 'saved' });
  expect(storedNote()).toBe('mine');
});

describe('a conflict of another window', () => {
  const path = ['answers', 'R01.L1', 'note'];
  let elsewhere: Session;
  /** What the window has not heard yet: it sleeps in the background until it wakes. */
  let unheard: (() => void)[];

  async function wake(): Promise<void> {
    for (const hear of unheard.splice(0)) hear();
    await ticks();
  }

  /** Both hold a note on the same field; the other window stores its own second. */
  beforeEach(async () => {
    session.discard();
    const device = createMemoryDevice();
    await createMemoryRepository(device).save(sample, null);
    const own = createMemoryRepository(device);
    unheard = [];
    session = openSession({
      ...own,
      onChangeElsewhere: (hear) => own.onChangeElsewhere((...told) => void unheard.push(() => hear(...told))),
    });
    elsewhere = openSession(createMemoryRepository(device));
    await Promise.all([session.open(sample.id), elsewhere.open(sample.id)]);
    session.apply(note('mine'));
    elsewhere.apply(note('theirs'));
    await session.flush();
  });

  afterEach(() => elsewhere.discard());

  test('is shown in the window whose words were not kept, the right way round', async () => {
    await elsewhere.flush();
    await wake();
    expect(state().assessment.answers[question.id]?.note).toBe('theirs');
    expect(state().conflicts).toEqual([{ path, kept: 'theirs', lost: 'mine' }]);
    session.apply(note('mine'));
    await session.flush();
    await ticks();
    expect(elsewhere.store.getState()).toMatchObject({ assessment: { answers: { 'R01.L1': { note: 'mine' } } } });
  });

  test('tells what stands now where the other window wrote on before this one heard', async () => {
    await elsewhere.flush();
    elsewhere.apply(note('theirs, and more'));
    await elsewhere.flush();
    await wake();
    expect(state().conflicts).toEqual([{ path, kept: 'theirs, and more', lost: 'mine' }]);
  });

  test('gives way to one that this window told of later', async () => {
    await elsewhere.flush();
    session.apply(note('mine again'));
    await session.flush();
    await wake();
    expect(state().conflicts).toEqual([{ path, kept: 'mine again', lost: 'theirs' }]);
  });

  test("gives way to this window's own about the same field", async () => {
    session.apply(note('mine again'));
    await elsewhere.flush();
    await wake();
    expect(state().conflicts).toEqual([]);
    await session.flush();
    expect(state().conflicts).toEqual([{ path, kept: 'mine again', lost: 'theirs' }]);
    await ticks();
    expect(elsewhere.store.getState()).toMatchObject({ conflicts: [{ path, kept: 'mine again', lost: 'theirs' }] });
  });
});

test('a second conflict about one field takes the place of the first', async () => {
  repository.letThrough();
  for (const [mine, theirs] of [
    ['one', 'two'],
    ['three', 'four'],
  ] as const) {
    session.apply(note(mine));
    repository.writeElsewhere(note(theirs)(sample, later));
    await session.flush();
  }
  expect(state().conflicts).toEqual([{ path: ['answers', 'R01.L1', 'note'], kept: 'three', lost: 'four' }]);
});

test('closing stores first, and stays open where that fails', async () => {
  session.apply(note('a'));
  const first = session.close();
  repository.finish({ kind: 'quota-exceeded' });
  expect(await first).toEqual({ ok: false, error: { kind: 'quota-exceeded' } });
  expect(state().saveState).toBe('failed');
  const second = session.close();
  repository.finish();
  expect(await second).toMatchObject({ ok: true });
  expect(session.store.getState()).toEqual({ phase: 'closed' });
  expect(vi.getTimerCount()).toBe(0);
  expect(storedNote()).toBe('a');
});

test('what is applied while closing is stored too', async () => {
  session.apply(note('a'));
  const closed = session.close();
  session.apply(note('b'));
  repository.finish();
  await ticks();
  repository.finish();
  await closed;
  expect(storedNote()).toBe('b');
});

test('opening another stores the first', async () => {
  repository.letThrough();
  repository.writeElsewhere({ ...sample, id: 'other' as AssessmentId });
  session.apply(note('a'));
  await session.open('other' as AssessmentId);
  expect(storedNote()).toBe('a');
  expect(state().assessment.id).toBe('other');
});

test('a new assessment gets an id and is stored before it opens', async () => {
  repository.letThrough();
  const { id: _, ...start } = sample;
  expect(await session.create(start)).toMatchObject({ ok: true });
  expect(repository.stored(state().assessment.id)?.assessment).toEqual(state().assessment);
  expect(state().assessment.id).toMatch(/^id-/);
});

test('an adopted assessment never takes the place of a stored one', async () => {
  repository.letThrough();
  expect(await session.adopt({ ...sample, title: 'From a file' })).toMatchObject({
    error: { kind: 'changed-elsewhere' },
  });
  expect(repository.stored(sample.id)?.assessment.title).toBe(sample.title);
  expect(await session.adopt({ ...sample, id: 'imported' as AssessmentId })).toMatchObject({ ok: true });
  expect(state().assessment.id).toBe('imported');
});

test('the last of two openings wins', async () => {
  repository.writeElsewhere({ ...sample, id: 'other' as AssessmentId });
  await Promise.all([session.open(sample.id), session.open('other' as AssessmentId)]);
  expect(state().assessment.id).toBe('other');
});

test('discard gives up what was not stored', async () => {
  session.apply(setResponse(question, level(2)));
  session.discard();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(repository.waiting()).toBe(0);
  expect(session.store.getState()).toEqual({ phase: 'closed' });
});
