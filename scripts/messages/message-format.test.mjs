import { expect, test } from 'vitest';
import { inputsOf, mapText, toInlang } from './message-format.mjs';
import { pseudoLocales } from './pseudo.mjs';

const plural = { one: '{count} file of {name}', other: '{count} files of {name}' };

test('a plain text stays as it is, and what goes into it is text', () => {
  expect(toInlang('Hello {name}')).toBe('Hello {name}');
  expect([...inputsOf('Hello {name}')]).toEqual([['name', 'string']]);
});

test('a number is declared, so that it is formatted', () => {
  expect([...inputsOf('{done:number} of {all:number}')]).toEqual([
    ['done', 'number'],
    ['all', 'number'],
  ]);
  const [{ declarations, match }] = toInlang('{done:number} of {all:number}');
  expect(declarations).toContain('local allFormatted = all: number');
  expect(match).toEqual({ 'doneFormatted=*': '{doneFormatted} of {allFormatted}' });
});

test('a plural is chosen by count and prints it formatted', () => {
  expect([...inputsOf(plural)]).toEqual([
    ['count', 'number'],
    ['name', 'string'],
  ]);
  const [{ selectors, match }] = toInlang(plural);
  expect(selectors).toEqual(['countPlural']);
  expect(match['countPlural=other']).toBe('{countFormatted} files of {name}');
});

test('pseudo-languages change every letter and no placeholder; one is longer, one has all forms of Arabic', () => {
  const longer = pseudoLocales['en-XA']('Save {name}');
  expect(longer).toMatch(/^\[Šáṽé \{name\} .+\]$/u);
  expect(longer.length).toBeGreaterThan('Save {name}'.length * 1.3);
  const arabic = pseudoLocales['ar-XB'](plural);
  expect(Object.keys(arabic)).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
  expect(arabic.few).toBe(arabic.other);
  expect(arabic.few.replaceAll(/\{\w+\}/g, '')).not.toMatch(/[a-z]/i);
});

test('text outside placeholders is changed stretch by stretch', () => {
  expect(mapText('a {b} c', (part) => part.toUpperCase())).toBe('A {b} C');
});
