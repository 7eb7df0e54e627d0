import { expect, test } from 'vitest';
import { assessmentMigrations } from './assessment-migrations';
import { type Migration, migrateToNewest, newestVersion } from './migrate';

/** Two steps as they might come: a field gets a new name, then a list becomes a count. */
const steps: readonly Migration[] = [
  { from: 1, migrate: ({ name, ...rest }) => ({ ...rest, title: name }) },
  { from: 2, migrate: (file) => ({ ...file, count: Array.isArray(file.list) ? file.list.length : 0 }) },
];

test.each([
  [1, { version: 1, name: 'a', list: [7] }],
  [2, { version: 2, title: 'a', list: [7] }],
  [3, { version: 3, title: 'a', list: [7], count: 1 }],
])('a file of version %i becomes one of the newest version, and stays itself', (version, file) => {
  const before = structuredClone(file);
  expect(migrateToNewest(file, version, steps)).toEqual({ version: 3, title: 'a', list: [7], count: 1 });
  expect(file).toEqual(before);
});

test('the newest version is one more than there are steps', () => {
  expect(newestVersion(steps)).toBe(3);
  expect(newestVersion([])).toBe(1);
});

test('a gap in the numbers is a bug', () => {
  expect(() => migrateToNewest({}, 1, steps.slice(1))).toThrow('without gaps');
});

test('the steps of the assessment file are numbered without gaps', () => {
  expect(assessmentMigrations.map(({ from }) => from)).toEqual(assessmentMigrations.map((_, index) => index + 1));
});
