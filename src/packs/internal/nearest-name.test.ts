import { expect, test } from 'vitest';
import { nearestName } from './nearest-name';

test.each([
  { name: 'IPU23/33', known: ['IPU22/aim-3', 'IPU23/3'], meant: 'IPU23/3' },
  { name: 'anchor', known: ['axis', 'anchors'], meant: 'anchors' },
  { name: 'QUICK', known: ['full', 'quick'], meant: 'quick' },
  { name: 'why-not', known: ['why'], meant: null },
  { name: '7', known: ['1', '2', '3'], meant: null },
  { name: 'R3', known: ['R01', 'R03'], meant: 'R03' },
  { name: 'R03', known: [], meant: null },
])('$name among $known is taken for $meant', ({ name, known, meant }) => {
  expect(nearestName(name, known)).toBe(meant);
});
