import { expect, test } from 'vitest';
import { buildAssessment } from '../../tests/support/build-assessment';
import { buildPack, buildQuestion } from '../../tests/support/build-pack';
import type { Result } from '../base/result';
import type { Assessment } from '../domain/assessment';
import { setNote } from '../domain/commands';
import type { AssessmentRepository, Unstored } from '../domain/ports';
import { createMemoryRepository } from '../storage/memory-repository';
import { recoverLastWords } from './recover-last-words';

const question = buildQuestion({ id: 'R01.L1' });
const sample = buildAssessment(buildPack([question]));
const noted = (note: string, minute: number): Assessment =>
  setNote(question, note)(sample, `2026-08-01T10:0${minute}:00.000Z`);
const kept = (change: Partial<Unstored> = {}): Unstored => {
  return { assessment: noted('last words', 5), basedOn: 1, underWay: null, ...change };
};

/** Stores the states one after the other, finds the words of a page that is gone, and tells what is there then. */
async function recover(stored: readonly Assessment[], unstored: Unstored, spoil?: Partial<AssessmentRepository>) {
  const repository = createMemoryRepository();
  for (const [index, state] of stored.entries()) await repository.save(state, index === 0 ? null : index);
  let drops = 0;
  await recoverLastWords({
    repository: { ...repository, ...spoil },
    lastWords: {
      keep: () => ({ ok: true, value: undefined }),
      drop: () => undefined,
      found: () => [{ unstored, drop: () => (drops += 1) }],
    },
    ids: { next: () => 'copy' },
    titleOfCopy: (title) => `${title} (recovered)`,
  });
  const all = await Promise.all(valueOf(await repository.list()).map(async ({ id }) => repository.load(id)));
  const notes = all.map(valueOf).map(({ assessment }) => [assessment.title, assessment.answers[question.id]?.note]);
  return { notes: Object.fromEntries(notes) as Record<string, string | undefined>, drops };
}

function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const { title } = sample;

test('words that nobody has written over since come to their place', async () => {
  expect(await recover([sample], kept())).toEqual({ notes: { [title]: 'last words' }, drops: 1 });
});

test('so they do where an older state of the same page got there without its knowing', async () => {
  const underWay = noted('last', 4);
  expect(await recover([sample, underWay], kept({ underWay: underWay.changedAt }))).toEqual({
    notes: { [title]: 'last words' },
    drops: 1,
  });
});

test('words that were stored after all are only forgotten', async () => {
  expect(await recover([sample, noted('last words', 5)], kept())).toEqual({
    notes: { [title]: 'last words' },
    drops: 1,
  });
});

test('where somebody else has written since, both are there', async () => {
  expect(await recover([sample, noted('theirs', 6)], kept())).toEqual({
    notes: { [title]: 'theirs', [`${title} (recovered)`]: 'last words' },
    drops: 1,
  });
});

test('so they are where the assessment is gone', async () => {
  expect(await recover([], kept())).toEqual({ notes: { [`${title} (recovered)`]: 'last words' }, drops: 1 });
});

test('words that can not be stored now stay kept', async () => {
  const save = () => Promise.resolve({ ok: false, error: { kind: 'quota-exceeded' } } as const);
  expect(await recover([sample], kept(), { save })).toMatchObject({ drops: 0 });
});
