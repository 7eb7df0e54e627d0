import { m } from '../../../i18n/generated/messages';
import type { Block } from '../../model/block';
import { heading, remark, table } from '../blocks';
import { cellWords } from '../cell-words';
import type { ReportContext } from '../context';
import { cellUnder, waysOfWeighing } from '../ways-of-weighing';
import { axisWord } from '../words';
import { titleIn } from './stability';

/** The themes under the authors' weights and any others, side by side; nothing while all are the same (METHOD 2.5, annex C). */
export function sideBySide(context: ReportContext): readonly Block[] {
  const { pack, assessment, locale } = context;
  const { adopted, alternative } = assessment.weighting;
  if (assessment.scope === 'quick' || (!adopted && !alternative)) return [];
  const ways = waysOfWeighing(pack, assessment, locale);
  const titleOf = titleIn(context);
  return [
    heading(2, m.weights_beside_title({}, { locale }), 'weights'),
    remark('note', m.weights_beside_note({}, { locale })),
    table(
      m.weights_beside_caption({}, { locale }),
      [
        { title: m.report_levels_theme({}, { locale }), width: 5 },
        { title: m.report_levels_axis({}, { locale }), width: 3 },
        ...ways.map(({ name }) => ({ title: name, width: 3 })),
      ],
      ways[0].scores.themes.map((row) => [
        `${row.id} ${titleOf(row.id)}`,
        axisWord(row.axis, locale),
        ...ways.map((way) => {
          const cell = cellUnder(way, row);
          return cell ? cellWords(cell, locale) : '';
        }),
      ]),
    ),
  ];
}
