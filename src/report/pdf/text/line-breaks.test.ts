import { expect, test } from 'vitest';
import { wordsOfText } from './line-breaks';

const words = (text: string): readonly string[] => wordsOfText(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['one two  three', ['one', 'two', 'three']],
  ['self-assessment', ['self-', 'assessment']],
  ['minus -5 and 2026-07-01', ['minus', '-5', 'and', '2026-07-01']],
  ['and/or, but 9/2026', ['and/', 'or,', 'but', '9/2026']],
  ['law\u2014practice', ['law\u2014', 'practice']],
  ['1 January\u00a0–\u00a030 June', ['1', 'January\u00a0–\u00a030', 'June']],
  ['in 12, 14 May 2012', ['in', '12,', '14 May', '2012']],
  ['14 May or 5 of 2012', ['14', 'May', 'or', '5 of', '2012']],
  ['non\u2011breaking', ['non\u2011breaking']],
  ['法律', ['法', '律']],
  ['', []],
])('a line may end in %j only between %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a line feed ends the line, wherever spaces stand', () => {
  const text = 'one \ntwo\n\nthree';
  expect(wordsOfText(text).map(({ endsLine }) => endsLine)).toEqual([true, true, true, false]);
  expect(words(text)).toEqual(['one', 'two', '', 'three']);
});
