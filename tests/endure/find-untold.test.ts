import { expect, test } from 'vitest';
import type { JournalEntry } from '../../src/domain/journal';
import { buildAssessment } from '../support/build-assessment';
import { buildPack } from '../support/build-pack';
import { findUntold } from './find-untold';

const assessment = buildAssessment(buildPack([{ id: 'R01.L1' }]));
const at = '2026-08-01T10:00:00.000Z';

const write = (window: string, before: string, after: string): JournalEntry => ({
  name: `${window}/1`,
  by: '',
  at,
  kind: 'edit',
  of: null,
  changes: [{ path: ['answers', 'R01.L1', 'note'], before, after }],
});
const line = (kept: string, lost: string) => `R01.L1, note: kept “${kept}”; not kept “${lost}”`;

/** Two windows, of which b wrote over a without knowing; then what came after, and what each window showed. */
function untold(
  after: readonly JournalEntry[],
  shown: { readonly a: readonly string[]; readonly b: readonly string[] },
) {
  const journal = [write('a', '', 'mine'), write('b', '', 'theirs'), ...after];
  return findUntold({ assessment, journal }, new Map(Object.entries(shown)));
}

test('a collision is told where both windows showed it, whatever stood there when the other heard', () => {
  const told = { collisions: 1, untold: [] };
  expect(untold([], { a: [line('theirs', 'mine')], b: [line('theirs', 'mine')] })).toEqual(told);
  const goesOn = [write('b', 'theirs', 'theirs too')];
  expect(untold(goesOn, { a: [line('theirs too', 'mine')], b: [line('theirs', 'mine')] })).toEqual(told);
});

test('it is untold where one of them did not', () => {
  const both = [line('theirs', 'mine')];
  expect(untold([], { a: [], b: both }).untold).toEqual([`other a: ${line('theirs', 'mine')}; `]);
  expect(untold([], { a: both, b: [] }).untold).toEqual([`writer b: ${line('theirs', 'mine')}; `]);
  const knowing = [write('a', 'theirs', 'theirs and mine')];
  expect(untold(knowing, { a: [], b: both }).untold).toHaveLength(1);
});

test('the window that wrote on before it heard is told by its own collision', () => {
  const goesOn = [write('a', 'mine', 'mine too')];
  const shown = { a: [line('mine too', 'theirs')], b: [line('theirs', 'mine'), line('mine too', 'theirs')] };
  expect(untold(goesOn, shown)).toEqual({ collisions: 2, untold: [] });
});
