import type { Effort } from '../../../domain/assessment';
import { gapClasses, type Priority, type PriorityClass, priorityClasses } from '../../../domain/priority';
import { m } from '../../../i18n/generated/messages';
import type { Block, Inline } from '../../model/block';
import { heading, paragraph, remark, table } from '../blocks';
import type { ReportContext } from '../context';
import { clearlyWeakerSentences, stabilitySentences } from '../result-sentences';
import { classWord, effortWord } from '../words';
import { gapAnchor } from './gaps';
import { stabilityOf, titleIn } from './stability';

/** How many points fall into each class, chart 3, and how far the order of themes holds (METHOD 2.7, 2.8, 4.1 section 7). */
export function prioritiesSection(context: ReportContext): readonly Block[] {
  const { locale } = context;
  return [
    heading(1, m.report_priorities_heading({}, { locale }), 'priorities'),
    remark('lead', m.report_gaps_intro({}, { locale })),
    classTable(context),
    gridTable(context),
    remark('note', m.report_priorities_grid({}, { locale })),
    ...stabilityParagraphs(context),
  ];
}

function classTable({ scores, locale }: ReportContext): Block {
  const number = (count: number) => m.report_levels_count({ count }, { locale });
  return table(
    m.report_priorities_caption({}, { locale }),
    [
      { title: m.results_grid_class({}, { locale }), width: 4 },
      { title: m.report_priorities_points({}, { locale }), width: 2, align: 'end' },
      { title: m.report_priorities_higher({}, { locale }), width: 3, align: 'end' },
    ],
    priorityClasses.map((name) => {
      const own = scores.priorities.filter((priority) => priority.class === name);
      return [classWord(name, locale), number(own.length), number(own.filter(({ mayBeHigher }) => mayBeHigher).length)];
    }),
  );
}

const efforts: readonly (Effort | null)[] = [1, 2, 3, null];

/** Severity by effort as far as any was estimated: a table, since whoever hears it needs the heads to place an id. */
function gridTable(context: ReportContext): Block {
  const { locale } = context;
  const shown = efforts.filter((effort) => effort === null || mostIn(context, effort) > 0);
  return {
    ...table(
      m.report_priorities_gridcaption({}, { locale }),
      [
        { title: m.results_grid_class({}, { locale }), width: 2 },
        ...shown.map((effort) => ({
          title: effort === null ? m.results_grid_unestimated({}, { locale }) : effortWord(effort, locale),
          width: 3 + Math.min(mostExtra, mostIn(context, effort)),
        })),
      ],
      [],
    ),
    rows: gapClasses.map((name) => [
      [{ text: classWord(name, locale) }],
      ...shown.map((effort) => idsIn(context, name, effort)),
    ]),
  };
}

/** How much wider a column of many ids may be than an empty one. */
const mostExtra = 6;

/** The most gaps that one class has at this effort. */
function mostIn(context: ReportContext, effort: Effort | null): number {
  return Math.max(...gapClasses.map((name) => gapsIn(context, name, effort).length));
}

function gapsIn({ scores }: ReportContext, name: PriorityClass, effort: Effort | null): readonly Priority[] {
  return scores.priorities.filter((priority) => priority.class === name && priority.effort === effort);
}

function idsIn(context: ReportContext, name: PriorityClass, effort: Effort | null): Inline {
  const own = gapsIn(context, name, effort);
  if (own.length === 0) return [{ text: m.results_grid_none({}, { locale: context.locale }) }];
  return own.flatMap(({ question: { id } }, index) => [
    ...(index === 0 ? [] : [{ text: ', ' }]),
    { text: id, href: `#${gapAnchor(id)}` },
  ]);
}

function stabilityParagraphs(context: ReportContext): readonly Block[] {
  const stability = stabilityOf(context);
  if (!stability) return [];
  const titleOf = titleIn(context);
  return [
    paragraph(stabilitySentences(stability, titleOf, context.locale).join(' ')),
    ...clearlyWeakerSentences(stability, titleOf, context.locale).map((sentence) => paragraph(sentence)),
  ];
}
