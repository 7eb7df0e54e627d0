import { expect, test } from 'vitest';
import { byMarks, graphemes, isInvisible, printableText } from './printable-text';

test.each([
  ['tab\tand\r\nline\rend\u2028here', 'tab and\nline\nend\nhere'],
  ['bell\u0007', 'bell\ufffd'],
  ['half \ud83d pair', 'half \ufffd pair'],
  ['no character \ufffe or \u{1ffff}', 'no character \ufffd or \ufffd'],
  ['\ufeffmark of order', 'mark of order'],
  ['e\u0301', '\u00e9'],
  ['Ω and 👩‍👩‍👧', 'Ω and 👩‍👩‍👧'],
])('%j is set as %j', (text, expected) => {
  expect(printableText(text)).toBe(expected);
});

test('an accent stays with its letter and a joined emoji is one character', () => {
  expect(graphemes('q\u0308x👩‍👩‍👧')).toEqual(['q\u0308', 'x', '👩‍👩‍👧']);
});

test.each(['', 'q\u0308x👩‍👩‍👧', 'e\u0301 👍🏽 ❤️', 'بِسْمِ', 'क्षि', '\u0301x', 'two\nlines', '日本語'])(
  'without the browser’s help %j keeps every character, and marks stay with their letters',
  (text) => {
    expect(byMarks(text).join('')).toBe(text);
    expect(
      byMarks(text)
        .slice(1)
        .filter((part) => /^\p{M}/u.test(part)),
    ).toEqual([]);
  },
);

test('without the browser’s help accents and joined emoji count as one too', () => {
  expect(byMarks('q\u0308x👩‍👩‍👧👍🏽')).toEqual(['q\u0308', 'x', '👩‍👩‍👧', '👍🏽']);
});

test('joiners and direction marks need no glyph; letters do', () => {
  expect([0x200d, 0x200f, 0xfe0f, 0xad].map(isInvisible)).toEqual([true, true, true, true]);
  expect([0x61, 0x20, 0xa0, 0x628].map(isInvisible)).toEqual([false, false, false, false]);
});
