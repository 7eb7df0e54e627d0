import type { Axis, Theme } from '../../domain/pack';
import type { Locale } from '../../i18n/locale';
import {
  distanceRemark,
  scoredThemes,
  type ThemeInputs,
  type ThemeMark,
  themeMarks,
} from '../../report/build/theme-marks';
import { axisWord } from '../../report/build/words';
import type { ChartCell, ChartRow, ChartSeries } from '../../ui/charts/chart-row';

/** What the charts of the themes are made from. */
export interface ChartInputs extends ThemeInputs {
  /** Where the answers of a theme are. */
  readonly linkTo: (theme: Theme) => string;
}

/** One row for each theme that is scored, with all three axes. */
export function themeRows(inputs: ChartInputs): readonly ChartRow[] {
  return scoredThemes(inputs).map((theme) => ({
    key: theme.id,
    mark: theme.id,
    name: theme.title,
    href: inputs.linkTo(theme),
    cells: themeMarks(theme, inputs).map((mark) => chartCell(mark, inputs.locale)),
  }));
}

/** The same rows, each with the widest of its proved distances. */
export function distanceRows(inputs: ChartInputs): readonly ChartRow[] {
  const remarks = scoredThemes(inputs).map((theme) => distanceRemark(theme, inputs));
  return themeRows(inputs).map((row, index) => ({ ...row, ...(remarks[index] ? { remark: remarks[index] } : {}) }));
}

/** Letter and shape of an axis. */
export function axisSeries(axis: Axis, locale: Locale): ChartSeries {
  const shapes = { L: 'square', I: 'circle', P: 'diamond' } as const;
  return { letter: axis, name: axisWord(axis, locale), shape: shapes[axis] };
}

function chartCell({ axis, value, target, words, bands, label }: ThemeMark, locale: Locale): ChartCell {
  return { series: axisSeries(axis, locale), value, target, words, label, ...(bands !== null && { remark: bands }) };
}
