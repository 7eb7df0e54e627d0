import { m } from '../../../i18n/generated/messages';
import type { Block } from '../../model/block';
import { heading, remark } from '../blocks';
import type { ReportContext } from '../context';
import { levelRow, stripLegend } from './levels';

/** The outward strip: what parliament made of the paragraphs that speak to others; it enters no score (METHOD 3.4). */
export function outwardSection(context: ReportContext): readonly Block[] {
  const { pack, scores, locale } = context;
  const outward = pack.themes.find(({ id }) => id === 'X');
  const own = scores.questions.filter(({ question }) => question.theme === 'X');
  if (!outward || own.length === 0) return [];
  return [
    heading(1, m.report_outward_heading({}, { locale }), 'outward'),
    remark('lead', m.report_outward_intro({}, { locale })),
    {
      kind: 'level-strip',
      caption: m.report_outward_caption({}, { locale }),
      legend: stripLegend(locale),
      isKeyShown: false,
      groups: [{ title: outward.title, rows: own.map((scored) => levelRow(scored, context)) }],
    },
  ];
}
