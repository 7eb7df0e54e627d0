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

const glyphsOf = (line: Line<unknown> | undefined) =>
  (line?.runs ?? []).flatMap(({ parts }) => parts.flatMap(({ glyphs }) => glyphs));

const lettersOf = (line: Line<string> | undefined): string =>
  glyphsOf(line)
    .map(({ text }) => text)
    .join('');

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
  expect(glyphsOf(line).map(({ id }) => id)).toEqual(glyphsOf(plain).map(({ id }) => id));
});

test('a letter that the wanted face lacks comes from another face', () => {
  const [line] = engine.layOut([{ text: 'Kyiv Київ', face: 'labelStrong', lang: 'uk', tag: '' }], { style, width: 300, direction: 'ltr' }); // prettier-ignore
  expect(new Set(line?.runs.flatMap(({ parts }) => parts.map(({ face }) => face)))).toEqual(
    new Set(['labelStrong', 'text']),
  );
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
  const seen = (line?.runs ?? []).flatMap(({ parts }) => parts).sort((a, b) => a.x - b.x);
  const letters = seen.flatMap(({ glyphs }) => glyphs.map(({ text: letter }) => letter)).join('');
  expect(letters.replace(/[()]/g, '|')).toBe(expected.replace(/[()]/g, '|'));
});

test('a right-to-left line ends at the right edge', () => {
  const line = layOut('מלך', 300, 'rtl')[0];
  expect(line?.startsAt).toBe('right');
  expect(line?.runs[0]?.x).toBe(0);
});

test('empty text is one empty line; line feeds make lines', () => {
  expect(layOut('').map(lettersOf)).toEqual(['']);
  expect(layOut('a\n\nb\n').map(lettersOf)).toEqual(['a', '', 'b']);
});

test('every face that a run may ask for has all of Basic Latin', async () => {
  const assets = await assetsFromDisk();
  assert(assets.ok, 'fonts are there');
  const shaper = await assets.value.loadShaper();
  for (const name of faceNames.filter((other) => other !== 'arabic')) {
    const face = shaper.addFace(assets.value.fonts[name]);
    for (let code = 0x20; code < 0x7f; code++) expect(face.hasCharacter(code), `${name} ${code}`).toBe(true);
  }
});

test('every letter of the Arabic alphabet is one glyph, so that copying does not tear it', async () => {
  const assets = await assetsFromDisk();
  assert(assets.ok, 'fonts are there');
  const face = (await assets.value.loadShaper()).addFace(assets.value.fonts.arabic);
  const alphabet = Array.from({ length: 0x64a - 0x621 + 1 }, (_, at) => String.fromCharCode(0x621 + at));
  for (const letter of [...alphabet, ...Array.from('پچژگکی')].filter(
    (each) => /\p{L}/u.test(each) && face.hasCharacter(each.charCodeAt(0)),
  )) {
    expect(face.shape(letter, { direction: 'rtl', language: 'ar', features: [] }), letter).toHaveLength(1);
  }
});

test('an Arabic phrase is of one font with its spaces and figures, and read before what follows it', () => {
  const [line] = layOut('قانون رقم 5 (مكافحة) law', 300);
  const parts = line?.runs.flatMap((run) => run.parts) ?? [];
  const words = parts.map(({ glyphs }) => glyphs.map(({ text }) => text).join(''));
  expect(parts.slice(0, 5).map(({ face }) => face)).toEqual(['arabic', 'arabic', 'arabic', 'arabic', 'arabic']);
  // Inside the phrase from left to right, then bracket, word, bracket in the order of reading.
  expect(words.join('|')).toBe(' |5| |مقر| |نوناق|(|ةحفاكم|)| |law');
});

test('a paragraph written right to left inside a report in English goes from right to left', () => {
  const lines = layOut('ناقشت اللجنة هذه المسألة في جلستها وخلصت إلى أن المادة لا تكفي (IPU).', 120);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.map(({ startsAt }) => startsAt)).toEqual(lines.map(() => 'right'));
  expect(layOut('قانون', 120)[0]?.startsAt).toBe('left');
  expect(layOut('The act قانون مكافحة الجرائم الإلكترونية is in force and it is long', 120)[0]?.startsAt).toBe('left');
});

test('forms of Arabic letters are set as the letters', () => {
  expect(engine.missingCharacters()).not.toContain('\ufefb');
  expect(lettersOf(layOut('\ufefb')[0])).toBe('ال');
});
