import { afterEach, expect, test } from 'vitest';
import { setNote } from '../../src/domain/commands';
import type { JournalEntry } from '../../src/domain/journal';
import type { Unstored } from '../../src/domain/ports';
import { buildFullKeyring } from '../support/build-seal';
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

test('another page finds what a page kept, word for word, until it is dropped', async () => {
  const page = createLastWords('one');
  expect(page.keep(unstored)).toEqual({ ok: true, value: undefined });
  const found = await createLastWords('two').found();
  expect(found.map((one) => one.unstored)).toEqual([unstored]);
  found[0]?.drop();
  expect(await createLastWords('three').found()).toEqual([]);
});

test('a page drops its own words only', async () => {
  const [one, two] = [createLastWords('one'), createLastWords('two')];
  one.keep(unstored);
  two.keep({ ...unstored, entries: [entry('two/1')] });
  one.drop();
  expect(await createLastWords('three').found()).toMatchObject([{ unstored: { entries: [{ name: 'two/1' }] } }]);
});

test('those of an encrypted assessment are kept sealed, and found where the key is', async () => {
  const keyring = await buildFullKeyring();
  const page = createLastWords('one', keyring);
  page.prepare(unstored);
  await expect.poll(() => page.keep(unstored)).toEqual({ ok: true, value: undefined });
  expect(Object.values(localStorage).join()).not.toContain('typed');
  expect(await createLastWords('two').found()).toEqual([]);
  const found = await createLastWords('three', keyring).found();
  expect(found).toMatchObject([{ unstored: { entries: unstored.entries } }]);
  expect(await page.found()).toEqual([]);
  found[0]?.drop();
  expect(localStorage.length).toBe(0);
});

test('words that come while others are sealed are kept too, and none once they are dropped', async () => {
  const keyring = await buildFullKeyring();
  const [page, other] = [createLastWords('one', keyring), createLastWords('two', keyring)];
  page.prepare(unstored);
  page.keep({ ...unstored, entries: [entry('one/1'), entry('one/2')] });
  await expect.poll(async () => (await other.found()).flatMap((one) => one.unstored.entries)).toHaveLength(2);
  page.prepare(unstored);
  page.drop();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(localStorage.length).toBe(0);
});

test('what does not fit is told; what is not ours or not readable is left alone', async () => {
  const title = 'x'.repeat(6_000_000);
  const kept = createLastWords('one').keep({ ...unstored, assessment: { ...assessment, title } });
  expect(kept).toEqual({ ok: false, error: { kind: 'quota-exceeded' } });
  localStorage.setItem('lacuna-unstored-x', '{');
  localStorage.setItem('lacuna-unstored-y', '{"file":{"format":"lacuna-assessment","version":99}}');
  expect(await createLastWords('two').found()).toEqual([]);
  expect(localStorage.length).toBe(2);
});
