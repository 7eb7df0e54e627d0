import { expect, test } from 'vitest';
import { paragraphFromRuns } from './itemize';
import type { StyledRun } from './type-style';

const run = (text: string, isApart = false): StyledRun<null> => ({ text, face: 'text', lang: 'en', tag: null, ...(isApart && { apart: { text } }) }); // prettier-ignore
const levelsOf = (...runs: readonly StyledRun<null>[]) => [...paragraphFromRuns(runs, 'ltr').levels];

test('words set apart turn nothing after them round', () => {
  const [provision, date] = ['المادة 5', ', 14 May'];
  expect(levelsOf(run(provision), run(date)).slice(provision.length)).not.toEqual(Array(date.length).fill(0));
  expect(levelsOf(run(provision, true), run(date)).slice(provision.length)).toEqual(Array(date.length).fill(0));
});

test('words set apart run as their first letter does, with what is strange in them, on every line', () => {
  const note = 'اتفاقية (Act) عام.\nفقرة.';
  const levels = levelsOf(run('Note. '), run(note, true)).slice('Note. '.length);
  const at = (sign: string): number | undefined => levels[note.indexOf(sign)];
  expect([at('A'), at('('), at('.'), levels.at(-1)]).toEqual([2, 1, 1, 1]);
});

test('a run of two stretches is set apart as one', () => {
  const apart = { text: 'قانون Act.' };
  const parts = ['قانون', ' Act.'].map((text) => ({ ...run(text), apart }));
  expect(levelsOf(run('By '), ...parts).at(-1)).toBe(1);
});
