import { expect, test } from 'vitest';
import { compacted } from './compact-journal';
import type { JournalEntry } from './journal';

const entry = (
  number: number,
  day: number,
  changes: readonly (readonly [string, unknown, unknown])[],
): JournalEntry => ({
  name: `page/${number}`,
  by: 'Clerk',
  at: `2026-08-0${day}T10:00:00.000Z`,
  kind: 'edit',
  of: null,
  changes: changes.map(([field, before, after]) => ({ path: ['answers', 'R01.L1', field], before, after })),
});

const journal = [
  entry(1, 1, [['note', '', 'a']]),
  entry(2, 1, [
    ['response', null, 1],
    ['review', 'draft', 'lapsed'],
  ]),
  entry(3, 1, [['note', 'a', 'ab']]),
  entry(4, 1, [['response', 1, 2]]),
  entry(5, 2, [['note', 'ab', 'abc']]),
  entry(6, 2, [['grade', null, 'A']]),
  entry(7, 2, [['grade', 'A', null]]),
  entry(8, 3, [['note', 'abc', 'abcd']]),
];

test('older entries become one for each field and day, from first to last; the newest stay', () => {
  const shorter = compacted(journal, 1);
  expect(
    shorter.map(({ at, changes }) => [at.slice(8, 10), ...changes.map((one) => [one.path[2], one.before, one.after])]),
  ).toEqual([
    ['01', ['review', 'draft', 'lapsed']],
    ['01', ['note', '', 'ab']],
    ['01', ['response', null, 2]],
    ['02', ['note', 'ab', 'abc']],
    ['03', ['note', 'abc', 'abcd']],
  ]);
  expect(new Set(shorter.map(({ name }) => name)).size).toBe(shorter.length);
});

test('a journal that is short enough stays as it is, and compacting twice is compacting once', () => {
  expect(compacted(journal, 8)).toEqual(journal);
  expect(compacted(compacted(journal, 1), 1)).toEqual(compacted(journal, 1));
});
