import { m } from '../../../i18n/generated/messages';
import type { Block } from '../../model/block';
import { annex, heading, list, paragraph } from '../blocks';
import type { ReportContext } from '../context';
import { editionSection } from './edition';
import { sideBySide } from './side-by-side';
import { stabilityTable } from './stability';
import { gradeWord } from '../words';

/** What a reader must know before quoting a figure, and the limits that METHOD 5 asks to print. */
export function methodSection(context: ReportContext): readonly Block[] {
  const { locale } = context;
  return [
    annex(m.report_method_heading({}, { locale }), 'method'),
    paragraph(m.report_method_axes({}, { locale })),
    paragraph(m.report_method_levels({}, { locale })),
    paragraph(m.report_method_interval({}, { locale })),
    list((['A', 'B', 'C', 'D'] as const).map((grade) => gradeWord(grade, locale))),
    paragraph(m.report_method_tiers({}, { locale })),
    paragraph(m.report_method_classes({}, { locale })),
    ...sideBySide(context),
    ...stabilityTable(context),
    ...editionSection(context),
    heading(2, m.report_method_limits({}, { locale }), 'limits'),
    paragraph(m.report_method_limit1({}, { locale })),
    paragraph(m.report_method_limit2({}, { locale })),
    paragraph(m.report_method_limit3({}, { locale })),
  ];
}
