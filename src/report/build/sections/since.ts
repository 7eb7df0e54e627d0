import type { Assessment } from '../../../domain/assessment';
import {
  type CellChange,
  type Comparison,
  compareAssessments,
  hasThemeFigures,
  type Verdict,
} from '../../../domain/comparison';
import { formatPeriod } from '../../../i18n/format';
import { m } from '../../../i18n/generated/messages';
import type { Block, ChartRow, Inline } from '../../model/block';
import { heading, list, paragraph, remark, strong, table } from '../blocks';
import {
  cellSentence,
  changeVerdictWord,
  levelsThenNow,
  tagMeaning,
  tagWord,
  weightInCommonSentence,
} from '../comparison-words';
import { cellWords } from '../cell-words';
import type { ReportContext } from '../context';
import { chartValueOf } from '../theme-marks';
import { titleIn } from './stability';

/** What is proved to have changed since an earlier assessment, and what is not (METHOD 2.11, 4.1 section 11). */
export function sinceSection(context: ReportContext): readonly Block[] {
  const { pack, earlier, assessment, locale } = context;
  if (earlier === null) return [];
  const comparison = compareAssessments(pack, earlier, assessment);
  return [
    heading(1, m.report_since_heading({}, { locale }), 'since-last-time'),
    remark('lead', m.compare_short_note({}, { locale })),
    paragraph(thenSentence(earlier, context)),
    paragraph(weightInCommonSentence(comparison, locale)),
    ...verdictBlocks(comparison, context),
    ...slopeFigure(comparison, context),
    ...changesTable(comparison, context),
  ];
}

function thenSentence({ title, period }: Assessment, { locale }: ReportContext): string {
  const isTold = period.from !== '' || period.to !== '';
  return m.report_since_then({ title, period: isTold ? formatPeriod(locale, period) : '–' }, { locale });
}

function verdictBlocks({ points }: Comparison, { locale }: ReportContext): readonly Block[] {
  const of = (verdict: Verdict) => points.filter((point) => point.verdict === verdict);
  const told = (verdict: 'improved' | 'worse', none: string): readonly Block[] => {
    const own = of(verdict);
    const items = own.map((point): Inline => [
      { text: `${point.question.id} ${point.question.label}: ${levelsThenNow(point, locale)}` },
    ]);
    if (own.length === 0) return [paragraph(none)];
    return [paragraph(strong(`${changeVerdictWord(verdict, locale)}.`)), { ...list([]), items }];
  };
  const unproved = of('no-change-proved');
  const slots = { unproved: unproved.length, compared: points.length };
  const names = unproved.map(({ question }) => question.id).join(', ');
  return [
    ...told('improved', m.compare_short_betternone({}, { locale })),
    ...told('worse', m.compare_short_worsenone({}, { locale })),
    paragraph(
      strong(`${changeVerdictWord('no-change-proved', locale)}. `),
      `${m.compare_short_unprovedtext(slots, { locale })}${names === '' ? '' : ` ${names}.`}`,
    ),
  ];
}

/** Chart 4: both intervals of every theme over the questions that both assessments can compare. */
function slopeFigure({ cells }: Comparison, context: ReportContext): readonly Block[] {
  const { pack, earlier, assessment, locale } = context;
  if (earlier === null || !hasThemeFigures([earlier, assessment])) return [];
  const titleOf = titleIn(context);
  const rows = pack.themes.flatMap(({ id }): readonly ChartRow[] => {
    const own = cells.filter((cell) => cell.id === id);
    if (own.length === 0) return [];
    const alt = own.map((cell) => cellSentence(cell, titleOf(id), locale)).join(' ');
    return [{ id, label: titleOf(id), alt, marks: own.map((cell) => markOf(cell, context)) }];
  });
  if (rows.length === 0) return [];
  return [
    {
      kind: 'figure',
      caption: m.report_since_caption({}, { locale }),
      chart: {
        kind: 'slope-bars',
        key: [
          { sign: 'proved', words: m.results_key_proved({}, { locale }) },
          { sign: 'possible', words: m.results_key_possible({}, { locale }) },
          { sign: 'single', words: m.results_key_single({}, { locale }) },
        ],
        rows,
      },
    },
    remark('note', m.report_since_bars({}, { locale })),
  ];
}

function markOf({ axis, older, newer }: CellChange, { locale }: ReportContext) {
  const words = m.report_since_cell({ older: cellWords(older, locale), newer: cellWords(newer, locale) }, { locale });
  return { letter: axis, value: chartValueOf(newer), earlier: chartValueOf(older), target: null, words };
}

function changesTable({ changes }: Comparison, { locale }: ReportContext): readonly Block[] {
  if (changes.length === 0) return [paragraph(m.compare_changes_empty({}, { locale }))];
  const tags = [...new Set(changes.map(({ tag }) => tag))];
  return [
    table(
      m.compare_changes_heading({}, { locale }),
      [
        { title: m.report_aside_question({}, { locale }), width: 5 },
        { title: m.report_since_levels({}, { locale }), width: 6 },
        { title: m.report_since_why({}, { locale }), width: 3 },
      ],
      changes.map((change) => [
        `${change.question.id} ${change.question.label}`,
        levelsThenNow(change, locale),
        tagWord(change.tag, locale),
      ]),
    ),
    ...tags.map((tag) => remark('note', `${tagWord(tag, locale)}: ${tagMeaning(tag, locale)}`)),
  ];
}
