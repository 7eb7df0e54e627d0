import { expect, test } from 'vitest';
import { graphemes, isInvisible, printableText } from './printable-text';

test.each([
  ['tab\tand\r\nline\rend\u2028here', 'tab and\nline\nend\nhere'],
  ['bell\u0007', 'bell\ufffd'],
  ['half \ud83d pair', 'half \ufffd pair'],
  ['e\u0301', '\u00e9'],
  ['Ω and 👩‍👩‍👧', 'Ω and 👩‍👩‍👧'],
])('%j is set as %j', (text, expected) => {
  expect(printableText(text)).toBe(expected);
});

test('an accent stays with its letter and a joined emoji is one character', () => {
  expect(graphemes('q\u0308x👩‍👩‍👧')).toEqual(['q\u0308', 'x', '👩‍👩‍👧']);
});

test('joiners and direction marks need no glyph; letters do', () => {
  expect([0x200d, 0x200f, 0xfe0f, 0xad].map(isInvisible)).toEqual([true, true, true, true]);
  expect([0x61, 0x20, 0xa0, 0x628].map(isInvisible)).toEqual([false, false, false, false]);
});
