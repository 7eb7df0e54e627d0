import { axisCounts } from '../../domain/axis-counts';
import type { ScoredQuestion } from '../../domain/cell';
import { targetOf } from '../../domain/target';
import { m } from '../../i18n/generated/messages';
import type { Locale } from '../../i18n/locale';
import type { Block, LevelRow, LevelStripBlock, TableBlock } from '../model/block';
import { heading, remark, table } from './blocks';
import { cellBands, cellWordsInFull } from './cell-words';
import { isUnspoken, type ReportContext } from './context';
import { axisWord, levelWords } from './words';

/** The level of every question by theme, and counts per axis; figures per theme only in the full assessment (METHOD 2.4). */
export function levelsSection(context: ReportContext): readonly Block[] {
  const { assessment, locale } = context;
  return [
    heading(1, m.report_levels_heading({}, { locale }), 'levels'),
    remark('lead', m.report_levels_intro({}, { locale })),
    countsTable(context),
    ...(assessment.scope === 'full'
      ? [remark('note', m.report_levels_fullintro({}, { locale })), themesTable(context)]
      : [remark('note', m.report_levels_quicknote({}, { locale }))]),
    levelStrip(context),
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

function themesTable(context: ReportContext): TableBlock {
  const { pack, scores, locale } = context;
  return table(
    m.report_levels_fullcaption({}, { locale }),
    [
      { title: m.report_levels_theme({}, { locale }), width: 5 },
      { title: m.report_levels_axis({}, { locale }), width: 3 },
      { title: m.report_levels_interval({}, { locale }), width: 3 },
      { title: m.report_levels_band({}, { locale }), width: 3 },
    ],
    scores.themes.map((cell) => {
      const title = pack.themes.find(({ id }) => id === cell.id)?.title ?? '';
      return [
        `${cell.id} ${title}`,
        axisWord(cell.axis, locale),
        cellWordsInFull(cell, locale),
        cellBands(cell, locale) ?? '–',
      ];
    }),
  );
}

/** All questions that count, theme by theme, with one key for all; the outward strip has a section of its own. */
function levelStrip(context: ReportContext): LevelStripBlock {
  const { pack, scores, locale } = context;
  return {
    kind: 'level-strip',
    caption: m.report_levels_caption({}, { locale }),
    legend: stripLegend(locale),
    groups: pack.themes
      .filter(({ id }) => id !== 'X')
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
