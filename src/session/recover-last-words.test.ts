import { expect, test } from 'vitest';
import { buildAssessment } from '../../tests/support/build-assessment';
import { buildPack, buildQuestion } from '../../tests/support/build-pack';
import type { Result } from '../base/result';
import { applyEntries } from '../domain/apply-changes';
import { setNote } from '../domain/commands';
import { changesBetween, inverseOf } from '../domain/field-change';
import type { JournalEntry } from '../domain/journal';
import type { AssessmentRepository, Unstored } from '../domain/ports';
import { createMemoryRepository } from '../storage/memory-repository';
import { recoverLastWords } from './recover-last-words';

const question = buildQuestion({ id: 'R01.L1' });
const sample = buildAssessment(buildPack([question]));
const entry = (name: string, text: string, minute: number): JournalEntry => ({
  name,
  by: '',
  at: `2026-08-01T10:0${minute}:00.000Z`,
  kind: 'edit',
  of: null,
  changes: changesBetween(sample, setNote(question, text)(sample, sample.changedAt)),
});
const mine = entry('gone/1', 'last words', 5);
const unstored: Unstored = { assessment: applyEntries(sample, [mine]).assessment, entries: [mine] };

/** Stores the sample and what others did to it, finds the words of a page that is gone, and tells what is there then. */
async function recover(others: readonly JournalEntry[] | null, spoil?: Partial<AssessmentRepository>) {
  const repository = createMemoryRepository();
  if (others) {
    const stored = valueOf(await repository.save(sample, null));
    if (others.length > 0) await repository.commit(stored, others);
  }
  let drops = 0;
  await recoverLastWords({
    repository: { ...repository, ...spoil },
    lastWords: {
      keep: () => ({ ok: true, value: undefined }),
      drop: () => undefined,
      prepare: () => undefined,
      found: async () => [{ unstored, drop: () => (drops += 1) }],
    },
    ids: { next: () => 'copy' },
    keyring: { sealAlike: () => undefined },
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
  expect(await recover([])).toEqual({ notes: { [title]: 'last words' }, drops: 1 });
});

test('so they do where somebody has changed something else', async () => {
  const others = { ...mine, name: 'other/1', changes: changesBetween(sample, { ...sample, title: 'Renamed' }) };
  expect(await recover([others])).toEqual({ notes: { Renamed: 'last words' }, drops: 1 });
});

test('words that were stored after all are only forgotten', async () => {
  const after = { ...entry('other/1', 'theirs', 6), changes: inverseOf(mine.changes) };
  expect(await recover([mine, after])).toEqual({ notes: { [title]: undefined }, drops: 1 });
});

test('where somebody else has written the same since, both are there', async () => {
  expect(await recover([entry('other/1', 'theirs', 6)])).toEqual({
    notes: { [title]: 'theirs', [`${title} (recovered)`]: 'last words' },
    drops: 1,
  });
});

test('so they are where the assessment is gone', async () => {
  expect(await recover(null)).toEqual({ notes: { [`${title} (recovered)`]: 'last words' }, drops: 1 });
});

test('words that can not be stored now stay kept', async () => {
  const commit = () => Promise.resolve({ ok: false, error: { kind: 'quota-exceeded' } } as const);
  expect(await recover([], { commit })).toMatchObject({ drops: 0 });
});
