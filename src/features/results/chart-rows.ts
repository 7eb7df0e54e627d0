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
import { axisWord } from '../../report/build/words';
import type { ChartCell, ChartRow, ChartSeries, ChartValue } from '../../ui/charts/chart-row';
import { cellBands, cellWordsInFull, figuresOf } from '../../report/build/cell-words';

/** What the charts of the themes are made from. */
export interface ChartInputs {
  readonly pack: Pack;
  readonly scores: Scores;
  readonly assessment: Assessment;
  /** Where the answers of a theme are. */
  readonly linkTo: (theme: Theme) => string;
  readonly locale: Locale;
}

/** One row for each theme that is scored, by number, with all three axes; never sorted by score (METHOD 4.1). */
export function themeRows(inputs: ChartInputs): readonly ChartRow[] {
  const { pack, scores, linkTo } = inputs;
  return pack.themes
    .filter(({ id }) => scores.themes.some((cell) => cell.id === id))
    .map((theme) => ({
      key: theme.id,
      mark: theme.id,
      name: theme.title,
      href: linkTo(theme),
      cells: axes.map((axis) => chartCell(axis, cellOf(scores, theme, axis), inputs)),
    }));
}

/** The same rows, each with the widest of its proved distances. */
export function distanceRows(inputs: ChartInputs): readonly ChartRow[] {
  const distances = provedDistances(inputs.scores.themes);
  return themeRows(inputs).map((row) => {
    const widest = distances.find(({ theme }) => theme === row.key);
    if (!widest) return row;
    const [higher, lower] = [axisWord(widest.higher.axis, inputs.locale), axisWord(widest.lower.axis, inputs.locale)];
    const remark = m.results_distance_remark({ higher, lower, points: widest.points }, { locale: inputs.locale });
    return { ...row, remark };
  });
}

/** Letter and shape of an axis. */
export function axisSeries(axis: Axis, locale: Locale): ChartSeries {
  const shapes = { L: 'square', I: 'circle', P: 'diamond' } as const;
  return { letter: axis, name: axisWord(axis, locale), shape: shapes[axis] };
}

function cellOf(scores: Scores, theme: Theme, axis: Axis): ThemeCell | null {
  return scores.themes.find((cell) => cell.id === theme.id && cell.axis === axis) ?? null;
}

function chartCell(axis: Axis, cell: ThemeCell | null, { scores, assessment, locale }: ChartInputs): ChartCell {
  const series = axisSeries(axis, locale);
  if (cell === null) {
    const words = m.results_profile_none({}, { locale });
    return { series, value: { kind: 'nothing' }, target: null, words, label: sentence(series, words, locale) };
  }
  const share = targetShare(cell, scores.requirements, assessment.targets);
  const target = printedInterval({ lo: share, hi: share });
  const [words, bands] = [cellWordsInFull(cell, locale), cellBands(cell, locale)];
  const value = valueOf(cell);
  return {
    series,
    value,
    // Between two printed steps the tick stands in the middle; nobody reads it closer than that.
    target: value.kind === 'nothing' ? null : (target.lo + target.hi) / 2,
    words,
    ...(bands !== null && { remark: bands }),
    label: sentence(series, bands === null ? words : m.results_profile_value({ words, bands }, { locale }), locale),
  };
}

/** A single question stands at its levels, hollow: they are steps, no share. */
function valueOf(cell: ThemeCell): ChartValue {
  if (cell.only && !isNothingEstablished(cell.only))
    return { kind: 'step', lo: 25 * cell.only.lo, hi: 25 * cell.only.hi };
  const figures = figuresOf(cell);
  return figures ? { kind: 'span', ...figures } : { kind: 'nothing' };
}

function sentence({ name }: ChartSeries, value: string, locale: Locale): string {
  return m.results_profile_label({ axis: name, value }, { locale });
}
