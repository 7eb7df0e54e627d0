import { expect, test } from 'vitest';
import { buildPack } from '../../tests/support/build-pack';
import { earlierPack, laterPack, nextVersion } from '../../tests/support/pack-versions';
import { comparePacks } from './compare-packs';
import { isNewerVersion } from './pack-version';

test('every question of either version has one fate; those that are gone come last', () => {
  expect(comparePacks(earlierPack, laterPack).map(({ kind, question }) => `${question.id} ${kind}`)).toEqual([
    'R01.L1 kept',
    'R02.L1 reworded',
    'R03.L1 changed',
    'R04.I1 changed',
    'R06.I1 new',
    'R05.P1 retired',
  ]);
});

test('only what says something else is told, by level, element and part', () => {
  const told = comparePacks(earlierPack, laterPack).flatMap((fate) => ('differences' in fate ? fate.differences : []));
  expect(told).toEqual([
    { piece: { kind: 'text' }, before: 'Question R02.L1?', after: 'Question R02.L1, said more plainly?' },
    { piece: { kind: 'element', id: 'c' }, before: 'Element c', after: null },
    { piece: { kind: 'anchor', level: 2 }, before: 'Two', after: 'Two, and published' },
    { piece: { kind: 'part', id: 'judges' }, before: 'Part judges', after: null },
  ]);
});

test('a pack against itself keeps everything', () => {
  expect(new Set(comparePacks(laterPack, laterPack).map(({ kind }) => kind))).toEqual(new Set(['kept']));
});

test('what goes and comes in a list is told apart from what stays', () => {
  const pack = buildPack([{ id: 'R01.I1' }]);
  const later = nextVersion(pack, '1.1.0', (question) => ({
    ...question,
    revision: '1.1',
    evidence: ['A document', 'A letter'],
    whoWouldKnow: [],
  }));
  expect(comparePacks(pack, later).flatMap((fate) => ('differences' in fate ? fate.differences : []))).toEqual([
    { piece: { kind: 'evidence' }, before: null, after: 'A letter' },
    { piece: { kind: 'who' }, before: 'An office', after: null },
  ]);
});

test.each([
  ['0.2.0', '0.1.9', true],
  ['0.10.0', '0.9.0', true],
  ['1.0.0', '1.0.0', false],
  ['0.1.0', '0.2.0', false],
  ['next', '0.1.0', false],
  ['0.2.0', 'first', false],
])('%s after %s: %s', (version, than, expected) => {
  expect(isNewerVersion(version, than)).toBe(expected);
});
