import type { Assessment } from '../../domain/assessment';
import { provedDistances } from '../../domain/axis-distance';
import type { ThemeCell } from '../../domain/cell';
import { printedInterval } from '../../domain/display';
import { isNothingEstablished } from '../../domain/level-interval';
import { type Axis, axes, type Pack, type Theme } from '../../domain/pack';
import type { Scores } from '../../domain/scores';
import { targetShare } from '../../domain/target-share';
import { m } from '../../i18n/generated/messages';
import type { Locale } from '../../i18n/locale';
import type { ChartMark, ChartValue } from '../model/block';
import { cellBands, cellWordsInFull, figuresOf } from './cell-words';
import { axisWord } from './words';

/** What the charts of the themes are made from, on screens and in reports. */
export interface ThemeInputs {
  readonly pack: Pack;
  readonly scores: Scores;
  readonly assessment: Assessment;
  readonly locale: Locale;
}

/** One axis of a theme as a chart shows it, and in words. */
export interface ThemeMark extends ChartMark {
  readonly axis: Axis;
  /** "Partial to Substantial", null where no figures are printed. */
  readonly bands: string | null;
  /** "Law on the books: 40 to 75, Partial to Substantial." */
  readonly label: string;
}

/** The themes that are scored, by number and never sorted by score (METHOD 4.1). */
export function scoredThemes({ pack, scores }: Pick<ThemeInputs, 'pack' | 'scores'>): readonly Theme[] {
  return pack.themes.filter(({ id }) => scores.themes.some((cell) => cell.id === id));
}

/** All three axes of a theme, those without a question too. */
export function themeMarks(theme: Theme, inputs: ThemeInputs): readonly ThemeMark[] {
  return axes.map((axis) => {
    const cell = inputs.scores.themes.find((one) => one.id === theme.id && one.axis === axis);
    return cell ? markOf(cell, inputs) : emptyMark(axis, inputs.locale);
  });
}

/** "Law on the books: at least 25 above Parliament’s own practice", the widest proved distance; "" where none is. */
export function distanceRemark(theme: Theme, { scores, locale }: ThemeInputs): string {
  const widest = provedDistances(scores.themes).find((distance) => distance.theme === theme.id);
  if (!widest) return '';
  const [higher, lower] = [axisWord(widest.higher.axis, locale), axisWord(widest.lower.axis, locale)];
  return m.results_distance_remark({ higher, lower, points: widest.points }, { locale });
}

function markOf(cell: ThemeCell, { scores, assessment, locale }: ThemeInputs): ThemeMark {
  const share = targetShare(cell, scores.requirements, assessment.targets);
  const target = printedInterval({ lo: share, hi: share });
  const [words, bands] = [cellWordsInFull(cell, locale), cellBands(cell, locale)];
  const value = chartValueOf(cell);
  const said = bands === null ? words : m.results_profile_value({ words, bands }, { locale });
  return {
    axis: cell.axis,
    letter: cell.axis,
    value,
    // Between two printed steps the tick stands in the middle; nobody reads it closer than that.
    target: value.kind === 'nothing' ? null : (target.lo + target.hi) / 2,
    words,
    bands,
    label: m.results_profile_label({ axis: axisWord(cell.axis, locale), value: said }, { locale }),
  };
}

function emptyMark(axis: Axis, locale: Locale): ThemeMark {
  const words = m.results_profile_none({}, { locale });
  const label = m.results_profile_label({ axis: axisWord(axis, locale), value: words }, { locale });
  return { axis, letter: axis, value: { kind: 'nothing' }, target: null, words, bands: null, label };
}

/** A single question stands at its levels, hollow: they are steps, no share. */
export function chartValueOf(cell: ThemeCell): ChartValue {
  if (cell.only && !isNothingEstablished(cell.only))
    return { kind: 'step', lo: 25 * cell.only.lo, hi: 25 * cell.only.hi };
  const figures = figuresOf(cell);
  return figures ? { kind: 'span', ...figures } : { kind: 'nothing' };
}
