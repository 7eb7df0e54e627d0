import { expect, test } from 'vitest';
import { buildAssessment, level } from '../../tests/support/build-assessment';
import { buildPack, buildQuestion } from '../../tests/support/build-pack';
import { buildWhole, withRecord } from '../../tests/support/build-whole';
import type { AssessmentId } from '../domain/assessment';
import { setNote, setResponse } from '../domain/commands';
import type { StoredWhole } from '../domain/ports';
import type { RestoreMode } from './restore-kinds';
import { isRestored, planRestore } from './restore-plan';

const question = buildQuestion({ id: 'R01.L1' });
const sample = buildAssessment(buildPack([question]), {}, { id: 'a-1' as AssessmentId });
const [first, second, other] = [setResponse(question, level(3)), setNote(question, 'more'), setNote(question, 'else')];

const early = buildWhole(sample, [first]);
const late = buildWhole(sample, [first, second]);
const apart = { ...buildWhole(sample, [first, other]), journal: [...early.journal, { name: 'elsewhere/1' }] };
const removed = withRecord(late, { removed: true, revision: 9 });
const unreadable = withRecord(late, { file: { format: 'lacuna-assessment', version: 99 } });
const page = { hash: 'ab', value: { bytes: new Uint8Array([1, 2]) } };
const otherBytes = { hash: 'ab', value: { bytes: new Uint8Array([1, 3]) } };

function plan(ours: StoredWhole | null, theirs: StoredWhole | null, mode: RestoreMode) {
  const of = (whole: StoredWhole | null) => ({ assessments: whole ? [whole] : [], settings: {} });
  const titleOfCopy = (title: string) => `${title} (copy)`;
  return planRestore(of(ours), of(theirs), { mode, newId: () => 'new-1', titleOfCopy });
}

test.each([
  ['only here', late, null, 'stays', 'leaves'],
  ['only in the backup', null, late, 'comes', 'comes'],
  ['the same', late, late, 'same', 'same'],
  ['the same but for the counter', late, withRecord(late, { revision: 40 }), 'same', 'same'],
  ['the backup goes on', early, late, 'continues', 'replaced'],
  ['ours goes on', late, early, 'newer', 'replaced'],
  ['both went on', late, apart, 'beside', 'replaced'],
  [
    'changed without a journal',
    withRecord({ ...late, journal: [] }, {}),
    { ...early, journal: [] },
    'beside',
    'replaced',
  ],
  ['removed here', removed, late, 'returns', 'replaced'],
  ['removed there', late, removed, 'newer', 'replaced'],
  ['unreadable there', late, unreadable, 'kept', 'replaced'],
  ['unreadable here', unreadable, late, 'beside', 'replaced'],
  ['unreadable on both sides', unreadable, unreadable, 'same', 'same'],
  ['a file that is missing here', late, { ...late, files: [page] }, 'continues', 'replaced'],
  ['a file that is missing there', { ...late, files: [page] }, late, 'newer', 'replaced'],
  ['a file with other bytes', { ...late, files: [page] }, { ...late, files: [otherBytes] }, 'newer', 'replaced'],
] as const)('%s', (_, ours, theirs, merged, replaced) => {
  expect(plan(ours, theirs, 'merge').items.map(({ kind }) => kind)).toEqual([merged]);
  expect(plan(ours, theirs, 'replace').items.map(({ kind }) => kind)).toEqual([replaced]);
});

test('what differs is counted by questions, and told with the title of the backup', () => {
  expect(plan(early, late, 'merge').items).toEqual([
    { id: 'a-1', kind: 'continues', title: 'A test', isLocked: false, differing: 1 },
  ]);
  expect(plan(unreadable, null, 'merge').items).toEqual([
    { id: 'a-1', kind: 'stays', title: null, isLocked: false, differing: 0 },
  ]);
});

test('what takes the place of another counts on from it, so that no open page writes over it', () => {
  const ours = withRecord(early, { revision: 12 });
  expect(plan(ours, late, 'merge').changes.puts).toMatchObject([{ id: 'a-1', record: { revision: 13 } }]);
  expect(plan(null, late, 'merge').changes.puts).toEqual([late]);
});

test('a copy beside has an id and a title of its own, and is not made twice', () => {
  const { changes } = plan(late, apart, 'merge');
  expect(changes.puts).toMatchObject([{ id: 'new-1', record: { id: 'new-1', file: { title: 'A test (copy)' } } }]);
  const here = { assessments: [late, ...changes.puts], settings: {} };
  const again = planRestore(
    here,
    { assessments: [apart], settings: {} },
    {
      mode: 'merge',
      newId: () => 'new-2',
      titleOfCopy: (title) => title,
    },
  );
  expect(again.changes.puts).toEqual([]);
});

test('merging writes nothing over ours but what goes on from it, and deletes nothing', () => {
  for (const theirs of [early, late, apart, removed, unreadable]) {
    const { changes } = plan(late, theirs, 'merge');
    expect(changes.erased).toEqual([]);
    expect(changes.puts.filter(({ id }) => id === late.id)).toEqual([]);
  }
});

test('settings that are here stay when merging', () => {
  const here = { assessments: [], settings: { a: 1 } };
  const backup = { assessments: [], settings: { a: 2, b: 2 } };
  const options = { newId: () => 'x', titleOfCopy: (title: string) => title };
  expect(planRestore(here, backup, { ...options, mode: 'merge' }).changes.settings).toEqual({ b: 2 });
  expect(planRestore(here, backup, { ...options, mode: 'replace' }).changes.settings).toEqual({ a: 2, b: 2 });
});

test('restored is said only of what stands there, to the last byte', () => {
  const { changes } = plan(null, { ...late, files: [page] }, 'merge');
  const after = (whole: StoredWhole) => ({ assessments: [whole], settings: {} });
  expect(
    isRestored(after({ ...late, files: [{ hash: 'ab', value: { bytes: new Uint8Array([1, 2]) } }] }), changes),
  ).toBe(true);
  expect(isRestored(after({ ...late, files: [otherBytes] }), changes)).toBe(false);
  expect(isRestored(after({ ...late, files: [page], journal: late.journal.slice(1) }), changes)).toBe(false);
  expect(isRestored({ assessments: [], settings: {} }, changes)).toBe(false);
  expect(isRestored(after(late), plan(late, null, 'replace').changes)).toBe(false);
});
