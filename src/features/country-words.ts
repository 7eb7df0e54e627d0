import type { Country } from '../domain/assessment';
import { countryName } from '../i18n/format';
import { currentLocale } from '../i18n/locale';

/** The country's name in the language of the interface; an invented one keeps its own. */
export function wordsOfCountry(country: Country): string {
  return country.kind === 'iso' ? countryName(currentLocale(), country.code) : country.name;
}
