import type { Consensus } from '../../domain/consensus';
import { printFraction } from '../../domain/fraction';
import { formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import type { Locale } from '../../i18n/locale';

/** The result of a vote in a sentence: the word, what is recorded, and the sum behind it as one does it with a pencil. */
export function voteResultWords(
  { kind, interval, median, averageDeviation, levels }: Consensus,
  locale: Locale,
): string {
  const number = (value: number) => formatNumber(locale, value);
  const word = words[kind]({}, { locale });
  if (interval === null || median === null || averageDeviation === null)
    return m.report_votes_unknown({ word, levels: number(levels) }, { locale });
  const sums = { word, median: number(median), deviation: printFraction(averageDeviation) };
  return interval.lo === interval.hi
    ? m.report_votes_level({ ...sums, level: number(interval.lo) }, { locale })
    : m.report_votes_range({ ...sums, from: number(interval.lo), to: number(interval.hi) }, { locale });
}

const words = {
  dk: m.report_votes_dk,
  agreed: m.report_votes_agreed,
  partial: m.report_votes_partial,
  open: m.report_votes_open,
};
