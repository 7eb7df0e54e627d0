import { axisCounts } from '../../../domain/axis-counts';
import type { ScoredQuestion } from '../../../domain/cell';
import type { Theme } from '../../../domain/pack';
import { targetOf } from '../../../domain/target';
import { m } from '../../../i18n/generated/messages';
import type { Locale } from '../../../i18n/locale';
import type { Block, LevelRow, LevelStripBlock, TableBlock } from '../../model/block';
import { heading, remark, table } from '../blocks';
import { isUnspoken, type ReportContext } from '../context';
import { axisWord, levelWords } from '../words';

/** A quick scan's levels, question by question, and counts per axis: it prints no figure for a theme (METHOD 2.4). */
export function levelsSection(context: ReportContext): readonly Block[] {
  const { locale } = context;
  return [
    heading(1, m.report_levels_heading({}, { locale }), 'levels'),
    remark('lead', m.report_levels_intro({}, { locale })),
    countsTable(context),
    remark('note', m.report_levels_quicknote({}, { locale })),
    levelStrip(
      context,
      context.pack.themes.filter(({ id }) => id !== 'X'),
    ),
  ];
}

/** How many questions of each axis are proved, certainly short, or undecided. */
function countsTable({ scores, locale }: ReportContext): TableBlock {
  const rows = axisCounts(scores).map(({ axis, asked, reached, below, undecided }) => [
    `${axis} ${axisWord(axis, locale)}`,
    ...[asked, reached, below, undecided].map((count) => m.report_levels_count({ count }, { locale })),
  ]);
  return table(
    m.report_levels_counts({}, { locale }),
    [
      { title: m.report_levels_axis({}, { locale }), width: 4 },
      { title: m.report_levels_asked({}, { locale }), width: 2, align: 'end' },
      { title: m.report_levels_reached({}, { locale }), width: 3, align: 'end' },
      { title: m.report_levels_below({}, { locale }), width: 3, align: 'end' },
      { title: m.report_levels_undecided({}, { locale }), width: 2, align: 'end' },
    ],
    rows,
  );
}

function levelStrip(context: ReportContext, themes: readonly Theme[]): LevelStripBlock {
  const { scores, locale } = context;
  return {
    kind: 'level-strip',
    caption: m.report_levels_caption({}, { locale }),
    legend: stripLegend(locale),
    isKeyShown: true,
    groups: themes
      .map(({ id, title }) => ({
        title: `${id} ${title}`,
        rows: scores.questions
          .filter(({ question }) => question.theme === id)
          .map((scored) => levelRow(scored, context)),
      }))
      .filter(({ rows }) => rows.length > 0),
  };
}

export function levelRow({ question, interval }: ScoredQuestion, context: ReportContext): LevelRow {
  const { assessment, locale } = context;
  return {
    id: question.id,
    label: question.label,
    lo: interval.lo,
    hi: interval.hi,
    target: targetOf(assessment.targets, question.id),
    words: isUnspoken(context, question) ? m.report_edition_unsaid({}, { locale }) : levelWords(interval, locale),
  };
}

export function stripLegend(locale: Locale): LevelStripBlock['legend'] {
  return {
    proved: m.report_levels_proved({}, { locale }),
    possible: m.report_levels_possible({}, { locale }),
    target: m.report_levels_target({}, { locale }),
  };
}
