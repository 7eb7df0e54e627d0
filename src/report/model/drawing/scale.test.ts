import { expect, test } from 'vitest';
import { joinOf } from './scale';

const span = (lo: number, hi: number) => ({ kind: 'span', lo, hi }) as const;

test.each([
  ['a proved distance from the end of what is possible below', span(25, 50), span(85, 90), { from: 50, to: 85, isApart: true }], // prettier-ignore
  ['the same read the other way', span(85, 90), span(25, 50), { from: 85, to: 50, isApart: true }],
  ['from mark to mark where an open answer could close it', span(25, 90), span(85, 90), { from: 25, to: 85, isApart: false }], // prettier-ignore
  ['from mark to mark of a step', { kind: 'step', lo: 25, hi: 25 } as const, span(85, 90), { from: 25, to: 85, isApart: false }], // prettier-ignore
])('values are joined: %s', (_, a, b, join) => {
  expect(joinOf(a, b)).toEqual(join);
});
