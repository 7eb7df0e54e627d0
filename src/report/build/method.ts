import { m } from '../../i18n/generated/messages';
import type { Block } from '../model/block';
import { heading, list, paragraph } from './blocks';
import type { ReportContext } from './context';
import { gradeWord } from './words';

/** What a reader must know before quoting a figure, and the limits that METHOD 5 asks to print. */
export function methodSection({ locale }: ReportContext): readonly Block[] {
  return [
    heading(1, m.report_method_heading({}, { locale }), 'method'),
    paragraph(m.report_method_axes({}, { locale })),
    paragraph(m.report_method_levels({}, { locale })),
    paragraph(m.report_method_interval({}, { locale })),
    list((['A', 'B', 'C', 'D'] as const).map((grade) => gradeWord(grade, locale))),
    paragraph(m.report_method_weights({}, { locale })),
    paragraph(m.report_method_classes({}, { locale })),
    heading(2, m.report_method_limits({}, { locale }), 'limits'),
    paragraph(m.report_method_limit1({}, { locale })),
    paragraph(m.report_method_limit2({}, { locale })),
    paragraph(m.report_method_limit3({}, { locale })),
  ];
}
