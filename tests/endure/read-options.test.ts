import { expect, test } from 'vitest';
import { readOptions } from './read-options';

test.each([
  ['kill', { kind: 'kill', rounds: 200, seed: 20261125 }],
  ['kill --rounds 5 --seed 7', { kind: 'kill', rounds: 5, seed: 7 }],
  ['tabs', { kind: 'tabs', edits: 2_000, seed: 20261125 }],
  ['tabs --edits 90', { kind: 'tabs', edits: 90, seed: 20261125 }],
  ['', null],
  ['kill --edits 5', null],
  ['tabs --rounds 5', null],
  ['kill --rounds none', null],
  ['kill --rounds 0', null],
  ['kill tabs', null],
  ['kill --fast', null],
])('%s', (line, trial) => {
  expect(readOptions(line.split(' ').filter((word) => word !== ''))).toEqual(trial);
});
