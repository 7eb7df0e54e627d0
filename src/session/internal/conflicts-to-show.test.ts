import { expect, test } from 'vitest';
import { buildAssessment, level } from '../../../tests/support/build-assessment';
import { buildPack } from '../../../tests/support/build-pack';
import { conflictsToShow } from './conflicts-to-show';

const pack = buildPack([{ id: 'R01.L1' }]);
const path = ['answers', 'R01.L1', 'response'];
const heard = { path, kept: level(2), lost: level(1) };
const standing = (value: 0 | 1 | 2 | 3 | 4) => buildAssessment(pack, { 'R01.L1': { response: level(value) } });
const writing = (to: readonly string[]) => [
  {
    name: 'a/1',
    by: '',
    at: '',
    kind: 'edit',
    of: null,
    changes: [{ path: to, before: null, after: level(4) }],
  } as const,
];

test.each([
  ['what was kept stands', { assessment: standing(2) }, [heard]],
  ['the other window wrote on', { assessment: standing(3) }, [{ ...heard, kept: level(3) }]],
  ['what was not kept stands again', { assessment: standing(1) }, []],
  ['this window told of its own', { assessment: standing(4), shown: [{ path, kept: level(4), lost: level(2) }] }, []],
  ['this window told of another field', { assessment: standing(2), shown: [{ ...heard, path: ['title'] }] }, [heard]],
  ['this window is about to write it', { assessment: standing(4), unstored: writing(path) }, []],
  ['this window is about to write the whole', { assessment: standing(4), unstored: writing(path.slice(0, 2)) }, []],
  ['this window is about to write something else', { assessment: standing(2), unstored: writing(['title']) }, [heard]],
])('%s', (_, now, shown) => {
  expect(conflictsToShow({ heard: [heard], shown: [], unstored: [], ...now })).toEqual(shown);
});
