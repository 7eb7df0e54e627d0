import type { AxisDistance } from '../../domain/axis-distance';
import type { ThemeCell } from '../../domain/cell';
import type { Confidence } from '../../domain/confidence';
import { printedInterval } from '../../domain/display';
import { ceil, fraction, multiply } from '../../domain/fraction';
import { isNothingEstablished } from '../../domain/level-interval';
import type { ThemeId } from '../../domain/pack';
import type { SetAsideShare } from '../../domain/set-aside';
import type { Stability } from '../../domain/stability';
import type { UnprovedReason } from '../../domain/why-not-proved';
import { formatList } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import type { Locale } from '../../i18n/locale';
import { figuresOf } from './cell-words';
import { percentKnown } from './formula-words';
import { axisWord, levelWords } from './words';

/** Fixed sentences with slots, so that no number stands without its interval (METHOD 4.1). */

/** "On implementation, theme 7 is proved at 40 and could be up to 75; 29 % of it is not established." */
export function themeSentence(cell: ThemeCell, locale: Locale): string {
  const place = { on: onAxis[cell.axis]({}, { locale }), theme: Number(cell.id.slice(1)) };
  if (cell.only && !isNothingEstablished(cell.only))
    return m.sentence_theme_single({ ...place, levels: levelWords(cell.only, locale) }, { locale });
  const figures = figuresOf(cell);
  if (!figures) return m.sentence_theme_unknown(place, { locale });
  const unknown = 100 - percentKnown(cell);
  if (unknown > 0) return m.sentence_theme_open({ ...place, ...figures, unknown }, { locale });
  return figures.lo === figures.hi
    ? m.sentence_theme_exact({ ...place, figure: figures.lo }, { locale })
    : m.sentence_theme_known({ ...place, ...figures }, { locale });
}

/** "Law on the books: 60 to 75. Implementation: 20 to 30. At least 30 apart." */
export function distanceSentence({ higher, lower, points }: AxisDistance, locale: Locale): string {
  const [upper, under] = [printedInterval(higher), printedInterval(lower)];
  const axes = { higher: axisWord(higher.axis, locale), lower: axisWord(lower.axis, locale) };
  const ends = { hlo: upper.lo, hhi: upper.hi, llo: under.lo, lhi: under.hi };
  return m.results_distance_sentence({ ...axes, ...ends, points }, { locale });
}

/** Titles of themes, by id. */
export type TitleOf = (theme: ThemeId) => string;

/** Which themes are among the weakest three and how often; or that the order depends on how one counts (METHOD 2.8). */
export function stabilitySentences({ themes, weakest }: Stability, titleOf: TitleOf, locale: Locale) {
  if (weakest.length === 0) return [m.sentence_weakest_none({}, { locale })];
  return themes
    .filter(({ theme }) => weakest.includes(theme))
    .map(({ theme, amongWeakest: count }) => m.sentence_weakest_theme({ theme: titleOf(theme), count }, { locale }));
}

/** For each theme that is clearly weaker than others, which these are. */
export function clearlyWeakerSentences({ themes, clearlyWeaker }: Stability, titleOf: TitleOf, locale: Locale) {
  return themes.flatMap(({ theme }) => {
    const others = clearlyWeaker
      .filter(([weaker]) => weaker === theme)
      .map(([, other]) => m.sentence_weakest_other({ theme: titleOf(other) }, { locale }));
    if (others.length === 0) return [];
    return [m.sentence_weakest_clearly({ theme: titleOf(theme), others: formatList(locale, others) }, { locale })];
  });
}

/** What a theme's confidence says about its answers (METHOD 2.10). */
export function confidenceMeaning(confidence: Confidence | null, locale: Locale): string {
  if (confidence === null) return m.sentence_confidence_none({}, { locale });
  const words = {
    high: m.sentence_confidence_high,
    medium: m.sentence_confidence_medium,
    low: m.sentence_confidence_low,
    'very-low': m.sentence_confidence_verylow,
  };
  return words[confidence]({}, { locale });
}

/** How much of a theme is set aside; rounded up, so that it is never less than is true (METHOD 2.2). */
export function setAsideSentence({ questions, share, isLimited }: SetAsideShare, locale: Locale): string {
  const slots = { count: questions.length, share: ceil(multiply(fraction(100), share)) };
  return isLimited ? m.sentence_aside_limited(slots, { locale }) : m.sentence_aside_some(slots, { locale });
}

/** Why an answer does not prove one level, as a sentence. */
export function unprovedSentence(reason: UnprovedReason, locale: Locale): string {
  return unprovedMessages[reason]({}, { locale });
}

const onAxis = { L: m.sentence_on_law, I: m.sentence_on_implementation, P: m.sentence_on_parliament };

const unprovedMessages: Readonly<Record<UnprovedReason, typeof m.sentence_unproved_range>> = {
  unanswered: m.sentence_unproved_unanswered,
  'dont-know': m.sentence_unproved_dk,
  withheld: m.sentence_unproved_withheld,
  'not-reached': m.sentence_unproved_unreached,
  'set-aside-unfinished': m.sentence_unproved_aside,
  'no-evidence': m.sentence_unproved_evidence,
  'statement-only': m.sentence_unproved_statement,
  range: m.sentence_unproved_range,
};
