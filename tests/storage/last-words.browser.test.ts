import { afterEach, expect, test } from 'vitest';
import { setNote } from '../../src/domain/commands';
import type { JournalEntry } from '../../src/domain/journal';
import type { Unstored } from '../../src/domain/ports';
import { createLastWords } from '../../src/storage/last-words';
import { buildAssessment } from '../support/build-assessment';
import { buildPack, buildQuestion } from '../support/build-pack';

const question = buildQuestion({ id: 'R01.L1' });
const at = '2026-08-01T10:00:00.000Z';
const assessment = setNote(question, 'typed, ق \ud800')(buildAssessment(buildPack([question])), at);
const entry = (name: string): JournalEntry => ({
  name,
  by: 'Clerk',
  at,
  kind: 'edit',
  of: null,
  changes: [{ path: ['answers', 'R01.L1', 'note'], before: '', after: 'typed' }],
});
const unstored: Unstored = { assessment, entries: [entry('one/1')] };

afterEach(() => localStorage.clear());

test('another page finds what a page kept, word for word, until it is dropped', () => {
  const page = createLastWords('one');
  expect(page.keep(unstored)).toEqual({ ok: true, value: undefined });
  const found = createLastWords('two').found();
  expect(found.map((one) => one.unstored)).toEqual([unstored]);
  found[0]?.drop();
  expect(createLastWords('three').found()).toEqual([]);
});

test('a page drops its own words only', () => {
  const [one, two] = [createLastWords('one'), createLastWords('two')];
  one.keep(unstored);
  two.keep({ ...unstored, entries: [entry('two/1')] });
  one.drop();
  expect(createLastWords('three').found()).toMatchObject([{ unstored: { entries: [{ name: 'two/1' }] } }]);
});

test('what does not fit is told; what is not ours or not readable is left alone', () => {
  const title = 'x'.repeat(6_000_000);
  const kept = createLastWords('one').keep({ ...unstored, assessment: { ...assessment, title } });
  expect(kept).toEqual({ ok: false, error: { kind: 'quota-exceeded' } });
  localStorage.setItem('lacuna-unstored-x', '{');
  localStorage.setItem('lacuna-unstored-y', '{"file":{"format":"lacuna-assessment","version":99}}');
  expect(createLastWords('two').found()).toEqual([]);
  expect(localStorage.length).toBe(2);
});
