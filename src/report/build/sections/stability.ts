import type { ThemeId } from '../../../domain/pack';
import { rankStability, type Stability } from '../../../domain/stability';
import { m } from '../../../i18n/generated/messages';
import type { Block } from '../../model/block';
import { heading, remark, table } from '../blocks';
import type { ReportContext } from '../context';

/** The stability of the order, where anything tells the themes apart; null in a quick scan and before the first answer. */
export function stabilityOf({ pack, scores, assessment }: ReportContext): Stability | null {
  const stability = rankStability(pack, scores.questions, assessment.scope);
  return stability?.themes.some(({ ranks }) => ranks.to > 1) ? stability : null;
}

export const titleIn =
  ({ pack }: ReportContext) =>
  (theme: ThemeId): string =>
    pack.themes.find(({ id }) => id === theme)?.title ?? '';

/** Between which places each theme stands in the 16 ways of counting (METHOD 2.8, annex C). */
export function stabilityTable(context: ReportContext): readonly Block[] {
  const { locale } = context;
  const stability = stabilityOf(context);
  if (!stability) return [];
  const titleOf = titleIn(context);
  return [
    heading(2, m.results_weakest_summary({}, { locale }), 'ways-of-counting'),
    remark('note', m.results_weakest_note({}, { locale })),
    table(
      m.results_weakest_caption({}, { locale }),
      [
        { title: m.report_levels_theme({}, { locale }), width: 6 },
        { title: m.results_weakest_range({}, { locale }), width: 2 },
        { title: m.results_weakest_among({}, { locale }), width: 3 },
      ],
      stability.themes.map(({ theme, ranks: { from, to }, amongWeakest: count }) => [
        `${theme} ${titleOf(theme)}`,
        from === to
          ? m.results_weakest_place({ place: from }, { locale })
          : m.results_weakest_places({ from, to }, { locale }),
        m.results_weakest_count({ count }, { locale }),
      ]),
    ),
  ];
}
