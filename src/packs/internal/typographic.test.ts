import { expect, test } from 'vitest';
import { typographic } from './typographic';

test.each([
  ["the bill's text", 'the bill’s text'],
  ["members' mail, draft laws", 'members’ mail, draft laws'],
  ["l'État", 'l’État'],
  ['such as "offensive", "immoral" or "harmful"', 'such as “offensive”, “immoral” or “harmful”'],
  ['already set: the bill’s “purpose”', 'already set: the bill’s “purpose”'],
  ["a mark after a space ' is left alone", "a mark after a space ' is left alone"],
  ['an odd " is left alone', 'an odd " is left alone'],
])('%s', (typed, set) => {
  expect(typographic(typed)).toBe(set);
});
