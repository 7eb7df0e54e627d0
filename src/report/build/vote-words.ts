import { agreedUpTo, type Consensus, halfDontKnow, partialUpTo } from '../../domain/consensus';
import { type Fraction, printFraction, toNumber } from '../../domain/fraction';
import { roundedDeviation } from '../../domain/rounded-deviation';
import { formatDecimal, formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import type { Locale } from '../../i18n/locale';

/** The result of a vote in a sentence: the word, what is recorded, and the sum behind it as one does it with a pencil. */
export function voteResultWords(consensus: Consensus, locale: Locale): string {
  const { kind, interval, median, averageDeviation, levels, dontKnows } = consensus;
  const number = (value: number) => formatNumber(locale, value);
  const word = words[kind]({}, { locale });
  if (interval === null || median === null || averageDeviation === null)
    return halfDontKnow(consensus)
      ? m.report_votes_unknownhalf({ word, unknown: number(dontKnows), votes: number(levels + dontKnows) }, { locale })
      : m.report_votes_unknownfew({ word, levels: number(levels) }, { locale });
  const sums = { word, median: number(median), deviation: deviationWords(averageDeviation, locale) };
  return interval.lo === interval.hi
    ? m.report_votes_level({ ...sums, level: number(interval.lo) }, { locale })
    : m.report_votes_range({ ...sums, from: number(interval.lo), to: number(interval.hi) }, { locale });
}

/** What an average deviation is measured by, in a sentence (METHOD 2.9). */
export function voteBoundsWords(locale: Locale): string {
  const bound = (value: Fraction) => formatDecimal(locale, toNumber(value), 2);
  return m.report_votes_bounds({ agreed: bound(agreedUpTo), partial: bound(partialUpTo) }, { locale });
}

function deviationWords(exact: Fraction, locale: Locale): string {
  const { value, decimals } = roundedDeviation(exact);
  const decimal = formatDecimal(locale, toNumber(value), decimals);
  if (exact.denominator === 1n) return decimal;
  return m.report_votes_deviation({ decimal, fraction: printFraction(exact) }, { locale });
}

const words = {
  dk: m.report_votes_dk,
  agreed: m.report_votes_agreed,
  partial: m.report_votes_partial,
  open: m.report_votes_open,
};
