import { dateLocale, formatNumber } from './format';

/** The time of day of a moment, on the reader's own clock ("16:40"). */
export function formatTime(locale: string, isoMoment: string): string {
  return new Intl.DateTimeFormat(dateLocale(locale), { timeStyle: 'short' }).format(new Date(isoMoment));
}

/** A span as minutes and seconds, begun seconds counted full ("4:05"); it has no sign. */
export function formatSpan(locale: string, spanInMs: number): string {
  const seconds = Math.ceil(Math.abs(spanInMs) / 1000);
  const twoDigits = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2, useGrouping: false });
  return `${formatNumber(locale, Math.floor(seconds / 60))}:${twoDigits.format(seconds % 60)}`;
}
