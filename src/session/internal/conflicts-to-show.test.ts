import { expect, test } from 'vitest';
import { buildAssessment, level } from '../../../tests/support/build-assessment';
import { buildPack } from '../../../tests/support/build-pack';
import type { JournalEntry } from '../../domain/journal';
import type { Level } from '../../domain/pack';
import { conflictsToShow } from './conflicts-to-show';

const pack = buildPack([{ id: 'R01.L1' }]);
const path = ['answers', 'R01.L1', 'response'];
const heard = { path, kept: level(2), lost: level(1) };
const holds = (value: Level) => buildAssessment(pack, { 'R01.L1': { response: level(value) } });
const writes = (before: Level, after: Level): readonly JournalEntry[] => {
  const changes = [{ path, before: level(before), after: level(after) }];
  return [{ name: 'a/1', by: '', at: '2026-08-01T10:00:00.000Z', kind: 'edit', of: null, changes }];
};

test.each([
  ['what was kept stands', { stored: holds(2) }, [heard]],
  ['the other window wrote on', { stored: holds(3) }, [{ ...heard, kept: level(3) }]],
  [
    'this window writes on, knowing what stood',
    { stored: holds(2), unstored: writes(2, 4) },
    [{ ...heard, kept: level(4) }],
  ],
  ['this window is about to write over it unknowing', { stored: holds(2), unstored: writes(1, 4) }, []],
  ['what was not kept stands again', { stored: holds(1) }, []],
])('%s', (_, now, shown) => {
  expect(conflictsToShow({ heard: [heard], unstored: [], ...now })).toEqual(shown);
});
