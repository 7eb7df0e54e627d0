import { axisCounts } from '../../../domain/axis-counts';
import type { RequirementCell, ScoredQuestion, ThemeCell } from '../../../domain/cell';
import { one, subtract } from '../../../domain/fraction';
import { m } from '../../../i18n/generated/messages';
import { cellBands, cellWordsInFull } from '../cell-words';
import { paragraphWords } from '../paragraph-words';
import type { ReportContext } from '../context';
import { themeSentence } from '../result-sentences';
import { axisWord } from '../words';
import type { ScoreRow } from './score-row';

/** Every theme on every axis that it has questions on. */
export function themeRows({ pack, scores, locale }: ReportContext): readonly ScoreRow[] {
  return scores.themes.map((cell) => ({
    kind: m.report_levels_theme({}, { locale }),
    id: cell.id,
    title: pack.themes.find(({ id }) => id === cell.id)?.title ?? '',
    axis: axisWord(cell.axis, locale),
    found: cellWordsInFull(cell, locale),
    verdict: cellBands(cell, locale) ?? '',
    remarks: themeSentence(cell, locale),
  }));
}

/** Every requirement on every axis, under the same rules of what may be printed (METHOD 2.4). */
export function requirementRows({ pack, scores, locale }: ReportContext): readonly ScoreRow[] {
  return scores.requirements.map((requirement) => {
    const cell = asPrinted(requirement, scores.questions);
    const paragraph = pack.requirements.find(({ id }) => id === requirement.id)?.paragraph;
    return {
      kind: m.sheet_kind_requirement({}, { locale }),
      id: requirement.id,
      title: paragraph === undefined ? '' : paragraphWords(pack, paragraph, locale),
      axis: axisWord(requirement.axis, locale),
      found: cellWordsInFull(cell, locale),
      verdict: cellBands(cell, locale) ?? '',
      remarks: requirement.questions.join(', '),
    };
  });
}

/** How many questions of each axis are proved, certainly short, or undecided: all that a quick scan counts. */
export function countRows({ scores, locale }: ReportContext): readonly ScoreRow[] {
  return axisCounts(scores).map(({ axis, asked, reached, below, undecided }) => {
    const counts: readonly (readonly [string, number])[] = [
      [m.report_levels_asked({}, { locale }), asked],
      [m.report_levels_reached({}, { locale }), reached],
      [m.report_levels_below({}, { locale }), below],
      [m.report_levels_undecided({}, { locale }), undecided],
    ];
    const said = counts.map(([term, count]) => {
      return m.report_plan_fact({ term, value: m.report_levels_count({ count }, { locale }) }, { locale });
    });
    return {
      kind: m.report_levels_counts({}, { locale }),
      id: axis,
      title: '',
      axis: axisWord(axis, locale),
      found: '',
      verdict: '',
      remarks: `${said.join('. ')}.`,
    };
  });
}

/** A requirement as `cell-words` prints a theme: a single question by its level, and how much is known. */
function asPrinted(
  { lo, hi, questions }: RequirementCell,
  scored: readonly ScoredQuestion[],
): Pick<ThemeCell, 'lo' | 'hi' | 'coverage' | 'only'> {
  const own = scored.find(({ question }) => question.id === questions[0]);
  return {
    lo,
    hi,
    coverage: subtract(one, subtract(hi, lo)),
    only: questions.length === 1 ? (own?.interval ?? null) : null,
  };
}
