import { beforeAll, expect, test } from 'vitest';
import { assert } from '../../../base/assert';
import { assetsFromDisk } from '../assets-from-disk';
import type { Line } from './lines';
import { createTextEngine, type TextEngine } from './text-engine';
import { faceNames } from './type-style';

const style = { face: 'text', size: 10, leading: 14 } as const;

let engine: TextEngine;

beforeAll(async () => {
  const assets = await assetsFromDisk();
  assert(assets.ok, 'fonts are there');
  engine = createTextEngine(await assets.value.loadShaper(), assets.value.fonts);
});

const layOut = (text: string, width = 200, direction: 'ltr' | 'rtl' = 'ltr'): readonly Line<string>[] =>
  engine.layOut([{ text, face: 'text', lang: 'en', tag: 'tag' }], { style, width, direction });

const lettersOf = (line: Line<string> | undefined): string =>
  (line?.runs ?? []).flatMap(({ glyphs }) => glyphs.map(({ text }) => text)).join('');

test('lines are no wider than the measure and hold all letters in order', () => {
  const text = 'A committee that answers thirty questions on a train loses nothing when the lid is closed. '.repeat(5);
  const lines = layOut(text);
  expect(lines.length).toBeGreaterThan(8);
  for (const line of lines) expect(line.width).toBeLessThanOrEqual(200.01);
  expect(lines.map(lettersOf).join('')).toBe(text);
});

test('each broken line but the last ends with its space, so that copied words stay apart', () => {
  const lines = layOut('several words that need more than one line of this width to be set');
  expect(lines.slice(0, -1).every((line) => lettersOf(line).endsWith(' '))).toBe(true);
});

test('a word wider than the measure is cut between letters, not lost', () => {
  const word = 'x'.repeat(300);
  const lines = layOut(word, 100);
  for (const line of lines) expect(line.width).toBeLessThanOrEqual(100.01);
  expect(lines.map(lettersOf).join('')).toBe(word);
});

test('a short last word gets company', () => {
  const words = 'one two three four five six seven eight nine ten eleven'.split(' ');
  for (let width = 60; width < 260; width += 3) {
    const lines = layOut(words.join(' '), width);
    const last = lines.at(-1);
    const isAlone = lines.length > 1 && !lettersOf(last).includes(' ');
    const before = lettersOf(lines.at(-2)).trim().split(' ').length;
    expect(isAlone && before > 3 && (last?.width ?? 0) < width * 0.15, `at ${width}`).toBe(false);
  }
});

test('a character without a font is marked where it stands, is copied as itself and is reported', () => {
  const [line] = layOut('before 漢 after');
  expect(lettersOf(line)).toBe('before 漢 after');
  expect(engine.missingCharacters()).toContain('漢');
  const plain = layOut('before □ after')[0];
  expect(line?.runs.flatMap(({ glyphs }) => glyphs.map(({ id }) => id))).toEqual(
    plain?.runs.flatMap(({ glyphs }) => glyphs.map(({ id }) => id)),
  );
});

test('a letter that the wanted face lacks comes from another face', () => {
  const [line] = engine.layOut([{ text: 'Kyiv Київ', face: 'labelStrong', lang: 'uk', tag: '' }], { style, width: 300, direction: 'ltr' }); // prettier-ignore
  expect(new Set(line?.runs.map(({ face }) => face))).toEqual(new Set(['labelStrong', 'text']));
  expect(engine.missingCharacters()).not.toContain('К');
});

test.each([
  // Visual order, left to right: right-to-left words run backwards, numbers and Latin words inside them do not.
  ['ltr', 'law מלך here', 'law ךלמ here'],
  ['ltr', 'law מלך שלום here', 'law םולש ךלמ here'],
  ['ltr', 'a (מלך) b', 'a (ךלמ) b'],
  ['rtl', 'מלך 16 (law) שלום', 'םולש (law) 16 ךלמ'],
] as const)('in a %s paragraph %j stands as %j', (direction, text, expected) => {
  const line = layOut(text, 300, direction)[0];
  const seen = [...(line?.runs ?? [])].sort((a, b) => a.x - b.x);
  const letters = seen.flatMap(({ glyphs }) => glyphs.map(({ text: letter }) => letter)).join('');
  expect(letters.replace(/[()]/g, '|')).toBe(expected.replace(/[()]/g, '|'));
});

test('a right-to-left line ends at the right edge', () => {
  const line = layOut('מלך', 300, 'rtl')[0];
  const run = line?.runs[0];
  expect((run?.x ?? 0) + (run?.width ?? 0)).toBeCloseTo(300, 3);
});

test('empty text is one empty line; line feeds make lines', () => {
  expect(layOut('').map(lettersOf)).toEqual(['']);
  expect(layOut('a\n\nb\n').map(lettersOf)).toEqual(['a', '', 'b']);
});

test('every face has all of Basic Latin', async () => {
  const assets = await assetsFromDisk();
  assert(assets.ok, 'fonts are there');
  const shaper = await assets.value.loadShaper();
  for (const name of faceNames) {
    const face = shaper.addFace(assets.value.fonts[name]);
    for (let code = 0x20; code < 0x7f; code++) expect(face.hasCharacter(code), `${name} ${code}`).toBe(true);
  }
});
