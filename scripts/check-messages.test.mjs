import { expect, test } from 'vitest';
import { problemsOfBase, problemsOfTranslation } from './check-messages.mjs';

const base = { home_list_empty: 'None of {name}', home_list_count: { one: '{count} item', other: '{count} items' } };

test('a sound set of messages has no problems', () => {
  const sorted = { home_list_count: base.home_list_count, home_list_empty: base.home_list_empty };
  expect(problemsOfBase(sorted, { home_: 'The first screen' }, new Set(Object.keys(base)))).toEqual([]);
  expect(problemsOfTranslation('en', base, base)).toEqual([]);
});

test.each([
  ['a key of two parts', { home_list: 'a' }, 'home_list: a key is screen_thing_kind, lower case'],
  ['a key with capitals', { home_List_x: 'a' }, 'home_List_x: a key is screen_thing_kind, lower case'],
  ['disorder', { home_b_x: 'a', home_a_x: 'a' }, 'home_a_x: not in order, npm run fix sorts'],
  ['a message nobody uses', { home_unused_x: 'a' }, 'home_unused_x: used nowhere'],
  ['no note', { other_thing_x: 'a' }, 'other_thing_x: no note for translators, neither its own nor for its prefix'],
  ['a note too many', {}, 'home_: a note for no message'],
])('the messages written first: %s', (_name, messages, problem) => {
  const used = new Set(Object.keys(messages).filter((key) => !key.includes('unused')));
  expect(problemsOfBase(messages, { home_: 'The first screen' }, used)).toContain(problem);
});

const arabic = { zero: 'ص', one: 'و', two: 'ن', few: '{count}', many: '{count}', other: '{count}' };

test.each([
  ['fr', { home_list_count: base.home_list_count }, 'fr: home_list_empty: not translated'],
  ['fr', { ...base, home_more_x: 'a' }, 'fr: home_more_x: not in en'],
  ['fr', base, 'fr: home_list_count: no plural form "many"'],
  ['en', { ...base, home_list_count: arabic }, 'en: home_list_count: "zero" is no plural form of this language'],
  ['fr', { ...base, home_list_empty: 'Rien' }, 'fr: home_list_empty: inputs none instead of name: string'],
  [
    'fr',
    { ...base, home_list_empty: 'Rien de {nom}' },
    'fr: home_list_empty: inputs nom: string instead of name: string',
  ],
  ['fr', { ...base, home_list_empty: ' ' }, 'fr: home_list_empty: empty'],
  [
    'fr',
    { ...base, home_list_empty: 'Rien de {name' },
    'fr: home_list_empty: a placeholder is written wrongly: Rien de {name',
  ],
  ['fr', { ...base, home_list_count: 'x' }, 'fr: home_list_count: a plural in one language and not in the other'],
])('a translation into %s: %o', (locale, messages, problem) => {
  expect(problemsOfTranslation(locale, messages, base)).toContain(problem);
});

test('Arabic with its six forms is complete', () => {
  expect(problemsOfTranslation('ar', { ...base, home_list_count: arabic }, base)).toEqual([]);
});
