import { expect, test } from 'vitest';
import { glyphsWithText, type RawGlyph } from './glyphs-with-text';

const raw = (id: number, cluster: number): RawGlyph => ({ id, cluster, advance: 500, xOffset: 0, yOffset: 0 });
const shown = (glyphs: readonly RawGlyph[], text: string, isReversed: boolean): readonly unknown[] =>
  glyphsWithText(glyphs, text, { isReversed, emptyGlyph: 99 }).map((glyph) => [glyph.id, glyph.text]);

test('a ligature read left to right stands for all its letters', () => {
  expect(shown([raw(7, 0), raw(8, 2)], 'fix', false)).toEqual([[7, 'fi'], [8, 'x']]); // prettier-ignore
});

test('a ligature read right to left gets empty glyphs, so that turned round they give the word', () => {
  expect(shown([raw(7, 1), raw(8, 0)], 'ألا', true)).toEqual([[7, 'ا'], [99, 'ل'], [8, 'أ']]); // prettier-ignore
});

test('a letter of two glyphs is shared out where it can be, else its first glyph has it', () => {
  expect(shown([raw(7, 0), raw(8, 0)], 'é', false)).toEqual([[7, 'e'], [8, '\u0301']]); // prettier-ignore
  expect(shown([raw(7, 0), raw(8, 0), raw(9, 1)], 'ab', false)).toEqual([[7, 'a'], [8, '\u200b'], [9, 'b']]); // prettier-ignore
});
