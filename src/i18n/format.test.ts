import { expect, test } from 'vitest';
import { countryCodes } from './country-codes';
import {
  countriesByName,
  countryName,
  formatDate,
  formatList,
  formatMoment,
  formatNumber,
  formatPeriod,
  localDay,
} from './format';

test.each([
  ['en', '1 March 2026'],
  ['fr', '1 mars 2026'],
  ['es', '1 de marzo de 2026'],
])('a day in %s keeps its day whatever the time zone', (locale, words) => {
  expect(formatDate(locale, '2026-03-01')).toBe(words);
});

test('what is not a date is shown as it stands, so that nothing typed disappears', () => {
  expect([formatDate('en', ''), formatDate('en', 'spring'), formatMoment('en', 'soon')]).toEqual([
    '',
    'spring',
    'soon',
  ]);
});

test('a period shares what its two days share', () => {
  expect(formatPeriod('en', { from: '2026-01-01', to: '2026-03-31' })).toMatch(/^1 January\s–\s31 March 2026$/u);
  expect(formatPeriod('en', { from: '2026-03-31', to: '2026-01-01' })).toBe('31 March 2026 – 1 January 2026');
});

test('numbers and lists follow the language', () => {
  expect(formatNumber('fr', 1234.5)).toMatch(/^1\s234,5$/u);
  expect(formatList('en', ['a', 'b', 'c'], 'disjunction')).toBe('a, b, or c');
  expect(formatList('fr', ['a', 'b'])).toBe('a et b');
});

test('countries: 249 different codes, named and sorted for the reader, an unknown code shown as it stands', () => {
  expect(new Set(countryCodes).size).toBe(249);
  expect(countryName('fr', 'DE')).toBe('Allemagne');
  expect(countryName('en', 'Nowhere')).toBe('Nowhere');
  const names = countriesByName('es').map((country) => country.name);
  expect(names.slice(0, 2)).toEqual(['Afganistán', 'Albania']);
  expect(names.filter((name) => /^[A-Z]{2}$/.test(name))).toEqual([]);
});

test.each([
  ['Pacific/Kiritimati', '2026-06-30T20:00:00Z', '2026-07-01'],
  ['America/Los_Angeles', '2027-01-01T03:00:00Z', '2026-12-31'],
  ['UTC', '2026-07-01T00:00:00Z', '2026-07-01'],
])('in %s the moment %s falls on the day that the wall calendar there shows', (timeZone, moment, day) => {
  expect(localDay(moment, timeZone)).toBe(day);
});
