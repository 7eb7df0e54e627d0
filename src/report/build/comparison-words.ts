import type { Change, ChangeTag } from '../../domain/changes';
import type { CellChange, Comparison, Verdict } from '../../domain/comparison';
import { isEnoughKnown, printedInterval } from '../../domain/display';
import { compare, one, printFraction, zero } from '../../domain/fraction';
import type { IncomparableReason } from '../../domain/incomparable';
import type { LevelInterval } from '../../domain/level-interval';
import { formatDifference } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import type { Locale } from '../../i18n/locale';
import { cellWords } from './cell-words';
import { axisWord, levelWords } from './words';

/** What a comparison proves, in fixed sentences with slots: no number without its interval (METHOD 2.11, 4.1). */

export function changeVerdictWord(verdict: Verdict, locale: Locale): string {
  const words = {
    improved: m.word_change_better,
    worse: m.word_change_worse,
    'no-change-proved': m.word_change_unproved,
  };
  return words[verdict]({}, { locale });
}

export function tagWord(tag: ChangeTag, locale: Locale): string {
  const words = {
    real: m.word_change_real,
    information: m.word_change_information,
    correction: m.word_change_correction,
    questionnaire: m.word_change_questionnaire,
    scope: m.word_change_scope,
  };
  return words[tag]({}, { locale });
}

/** By what the changes of one tag are told from the others, as a sentence. */
export function tagMeaning(tag: ChangeTag, locale: Locale): string {
  const words = {
    real: m.comparison_tag_real,
    information: m.comparison_tag_information,
    correction: m.comparison_tag_correction,
    questionnaire: m.comparison_tag_questionnaire,
    scope: m.comparison_tag_scope,
  };
  return words[tag]({}, { locale });
}

export function incomparableWords(reason: IncomparableReason, locale: Locale): string {
  return reasonMessages[reason]({}, { locale });
}

/** "level 1 then, level 2 now". */
export function levelsThenNow({ older, newer }: Pick<Change, 'older' | 'newer'>, locale: Locale): string {
  const pair = { older: sideWords(older, locale), newer: sideWords(newer, locale) };
  return m.comparison_levels_pair(pair, { locale });
}

/** The levels on one side, or "set aside" where the question counts on neither side of a figure. */
export function sideWords(levels: LevelInterval | null, locale: Locale): string {
  return levels ? levelWords(levels, locale) : m.word_change_aside({}, { locale });
}

/** Both targets; "" where they are the same. */
export function targetsThenNow({ targets }: Pick<Change, 'targets'>, locale: Locale): string {
  return targets.older === targets.newer ? '' : m.comparison_target_pair(targets, { locale });
}

/** Between what and what the change lies: "−20 to +10"; null where too little is known for figures. */
export function deltaWords(cell: CellChange, locale: Locale): string | null {
  const ends = deltaEnds(cell);
  return ends && endsWords(ends, cell, locale);
}

/** "7/16 − 5/8 = −3/16": the least (`lo`) or the most (`hi`) that a cell can have changed (METHOD 2.11). */
export function deltaFormula({ older, newer, delta }: CellChange, end: 'lo' | 'hi'): string {
  const [now, then] = end === 'lo' ? [newer.lo, older.hi] : [newer.hi, older.lo];
  return `${printFraction(now)} − ${printFraction(then)} = ${printFraction(delta[end]).replace('-', '−')}`;
}

/** What answers with new sources alone added to what is proved; null where too little is known for figures. */
export function realOnlyWords(cell: CellChange, locale: Locale): string | null {
  const { realOnly, older, newer } = cell;
  if (compare(realOnly, zero) === 0) return m.comparison_real_none({}, { locale });
  if (older.only && newer.only) {
    const levels = newer.only.lo - older.only.lo;
    return endsWords({ lo: levels, hi: levels }, cell, locale);
  }
  return hasFigures(cell) ? endsWords(printedInterval({ lo: realOnly, hi: realOnly }), cell, locale) : null;
}

/** One cell in a sentence or two: "Oversight, Law on the books: proved better; then 20 to 40, now 55 to 75. …" */
export function cellSentence(cell: CellChange, theme: string, locale: Locale): string {
  const sentence = verdictSentences[cell.verdict](
    {
      theme,
      axis: axisWord(cell.axis, locale),
      older: cellWords(cell.older, locale),
      newer: cellWords(cell.newer, locale),
    },
    { locale },
  );
  const ends = deltaEnds(cell);
  return ends === null ? sentence : `${sentence} ${changeSentence(ends, cell, locale)}`;
}

/** How much of the newer assessment can be compared, never rounded in its favour. */
export function weightInCommonSentence(comparison: Comparison, locale: Locale): string {
  const { weightInCommon, points, isComparableAsAWhole } = comparison;
  if (points.length === 0) return m.comparison_whole_none({}, { locale });
  if (compare(weightInCommon, one) === 0) return m.comparison_whole_all({}, { locale });
  const { lo, hi } = printedInterval({ lo: weightInCommon, hi: weightInCommon });
  return isComparableAsAWhole
    ? m.comparison_whole_least({ share: lo }, { locale })
    : m.comparison_whole_most({ share: hi }, { locale });
}

interface Ends {
  readonly lo: number;
  readonly hi: number;
}

/** In levels for a single question, else in steps of 5 rounded outward. */
function deltaEnds(cell: CellChange): Ends | null {
  const { older, newer, delta } = cell;
  if (older.only && newer.only) return { lo: newer.only.lo - older.only.hi, hi: newer.only.hi - older.only.lo };
  return hasFigures(cell) ? printedInterval(delta) : null;
}

function hasFigures({ older, newer }: CellChange): boolean {
  return isEnoughKnown(older.coverage) && isEnoughKnown(newer.coverage);
}

function endsWords({ lo, hi }: Ends, { newer }: CellChange, locale: Locale): string {
  const [from, to] = [formatDifference(locale, lo), formatDifference(locale, hi)];
  if (lo === hi) return newer.only ? m.comparison_delta_exactlevels({ change: to }, { locale }) : to;
  const between = newer.only ? m.comparison_delta_levels : m.comparison_delta_share;
  return between({ lo: from, hi: to }, { locale });
}

function changeSentence({ lo, hi }: Ends, { newer }: CellChange, locale: Locale): string {
  const [from, to] = [formatDifference(locale, lo), formatDifference(locale, hi)];
  if (lo === hi) {
    const exact = newer.only ? m.comparison_cell_exactlevels : m.comparison_cell_exactshare;
    return exact({ change: to }, { locale });
  }
  const between = newer.only ? m.comparison_cell_changelevels : m.comparison_cell_changeshare;
  return between({ lo: from, hi: to }, { locale });
}

const verdictSentences = {
  improved: m.comparison_cell_better,
  worse: m.comparison_cell_worse,
  'no-change-proved': m.comparison_cell_unproved,
};

const reasonMessages = {
  'subject-only': m.comparison_reason_subject,
  new: m.comparison_reason_new,
  'not-answered-now': m.comparison_reason_unanswered,
  'outside-earlier-scope': m.comparison_reason_earlierscope,
  'outside-newer-scope': m.comparison_reason_newerscope,
  'set-aside-earlier': m.comparison_reason_asideearlier,
  'set-aside-now': m.comparison_reason_asidenow,
  'set-aside-both': m.comparison_reason_asideboth,
  retired: m.comparison_reason_retired,
};
