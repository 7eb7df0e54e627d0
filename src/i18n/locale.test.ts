import { expect, test } from 'vitest';
import { m } from './generated/messages';
import { currentLocale, directionOf, isSupportedLocale, ownNameOf, preferredLocale } from './locale';

test.each([
  ['en', 'ltr'],
  ['fr-CA', 'ltr'],
  ['ar', 'rtl'],
  ['fa-AF', 'rtl'],
  ['ur', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ar-XB', 'rtl'],
])('%s is written %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction);
});

test('the first wanted language we speak wins, by tag or by language, else the base language', () => {
  expect(preferredLocale(['tlh', 'en-GB', 'fr'])).toBe('en');
  expect(preferredLocale([])).toBe('en');
  expect(isSupportedLocale('EN')).toBe(false);
});

test('a language is listed under its own name', () => {
  expect(ownNameOf('fr')).toBe('français');
});

test('messages speak the current language and, on request, another', () => {
  expect(currentLocale()).toBe('en');
  expect(m.app_name_title({}, { locale: 'en' })).toBe('Lacuna');
});
