import { countryCodes, type CountryCode } from './country-codes';
import { visibleText } from './visible-text';

/** A whole or decimal number as the language writes it. */
export function formatNumber(locale: string, value: number): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** A number with just so many decimals: "0.50". */
export function formatDecimal(locale: string, value: number, decimals: number): string {
  const fixed = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat(locale, fixed).format(value);
}

/** Whole numbers in ascending order as a list, three or more in a row as a span: "4, 7–9, and 12". */
export function formatSpans(locale: string, numbers: readonly number[]): string {
  const format = new Intl.NumberFormat(locale);
  const spans: { readonly from: number; readonly to: number }[] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last?.to === number - 1) spans.splice(-1, 1, { from: last.from, to: number });
    else spans.push({ from: number, to: number });
  }
  const words = spans.flatMap(({ from, to }) => {
    if (to - from >= 2) return [format.formatRange(from, to)];
    return from === to ? [format.format(from)] : [format.format(from), format.format(to)];
  });
  return formatList(locale, words);
}

/** A difference with its sign, "+10" or "−20"; nought has none. */
export function formatDifference(locale: string, value: number): string {
  // The hyphen that Intl writes is easily lost before a figure, and some screen readers skip it.
  return new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }).format(value).replace('-', '−');
}

/** A calendar day ("2026-03-31") in words; the day never shifts with the reader's time zone. "" stays "". */
export function formatDate(locale: string, isoDate: string): string {
  const date = new Date(`${isoDate.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return visibleText(isoDate);
  return longDates(locale).format(date);
}

/** Kept, since a report writes hundreds of dates and each new format costs more than what it writes. */
function longDates(locale: string): Intl.DateTimeFormat {
  const known = keptLongDates.get(locale);
  if (known) return known;
  const made = new Intl.DateTimeFormat(dateLocale(locale), { dateStyle: 'long', timeZone: 'UTC' });
  keptLongDates.set(locale, made);
  return made;
}

const keptLongDates = new Map<string, Intl.DateTimeFormat>();

/** The calendar day ("2026-03-31") that a moment falls on where the reader is, which may be a day off from UTC. */
export function localDay(isoMoment: string, timeZone?: string): string {
  const form = {
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  } as const;
  const parts = new Intl.DateTimeFormat('en', { ...form, timeZone }).formatToParts(new Date(isoMoment));
  const part = (type: 'year' | 'month' | 'day') => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** A moment ("2026-03-31T09:30:00Z") as date and time of the reader's own clock. */
export function formatMoment(locale: string, isoMoment: string): string {
  const date = new Date(isoMoment);
  if (Number.isNaN(date.getTime())) return visibleText(isoMoment);
  return new Intl.DateTimeFormat(dateLocale(locale), { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}

/** Two days as one period, sharing what they share ("1–31 March 2026"). */
export function formatPeriod(locale: string, period: { readonly from: string; readonly to: string }): string {
  const from = new Date(`${period.from}T00:00:00Z`);
  const to = new Date(`${period.to}T00:00:00Z`);
  if (!(from.getTime() <= to.getTime())) return `${formatDate(locale, period.from)} – ${formatDate(locale, period.to)}`;
  return longDates(locale).formatRange(from, to);
}

/** Several things in one sentence: "a, b and c", or "a, b or c". */
export function formatList(
  locale: string,
  items: Iterable<string>,
  type: 'conjunction' | 'disjunction' = 'conjunction',
) {
  return new Intl.ListFormat(locale, { style: 'long', type }).format(items);
}

/** The name of a country in a language, or its code where the browser knows no name or a file holds no real code. */
export function countryName(locale: string, code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
}

/** Every country with its name in a language, in that language's alphabetical order. */
export function countriesByName(locale: string): readonly { readonly code: CountryCode; readonly name: string }[] {
  const compare = new Intl.Collator(locale).compare;
  return countryCodes
    .map((code) => ({ code, name: countryName(locale, code) }))
    .sort((a, b) => compare(a.name, b.name));
}

/** Plain "en" would put the month first; most parliaments that read English, and the UN, put the day first. */
/** The variety of a language in which dates are written. */
export function dateLocale(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale;
}
