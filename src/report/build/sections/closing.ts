import { closingParts, isClosingWritten } from '../../../domain/closing';
import { m } from '../../../i18n/generated/messages';
import type { Block } from '../../model/block';
import { heading, paragraph, remark, strong } from '../blocks';
import type { ReportContext } from '../context';
import { typed } from '../typed-words';

/** The closing box: three things in the committee's own words, nothing where it wrote none (METHOD 4.1). */
export function closingSection({ assessment: { closing }, locale }: ReportContext): readonly Block[] {
  if (!isClosingWritten(closing)) return [];
  const written = closingParts.filter((part) => closing[part].trim() !== '');
  return [
    heading(1, m.report_closing_heading({}, { locale }), 'closing'),
    remark('lead', m.report_closing_lead({}, { locale })),
    ...written.map((part) => paragraph(strong(titles[part]({}, { locale })), ' ', typed(closing[part].trim(), locale))),
  ];
}

const titles = {
  improvement: m.report_closing_improvement,
  deficiency: m.report_closing_deficiency,
  remedy: m.report_closing_remedy,
};
