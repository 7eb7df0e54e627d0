import { type Country, isCountryNamed } from '../domain/assessment';
import { countryName } from '../i18n/format';
import { m } from '../i18n/generated/messages';
import { currentLocale } from '../i18n/locale';

/** The country's name in the language of the interface; an invented one keeps its own. */
export function wordsOfCountry(country: Country): string {
  if (!isCountryNamed(country)) return m.word_country_unnamed();
  return country.kind === 'iso' ? countryName(currentLocale(), country.code) : country.name;
}
