import { m } from '../../../i18n/generated/messages';
import type { Block } from '../../model/block';
import { annex, remark, table } from '../blocks';
import type { ReportContext } from '../context';

/** The words that recur in questions and levels, with the one meaning they have there (METHOD 4.1, annex F). */
export function glossaryAnnex({ pack, locale }: ReportContext): readonly Block[] {
  if (pack.terms.length === 0) return [];
  return [
    annex(m.report_glossary_heading({}, { locale }), 'glossary'),
    remark('lead', m.report_glossary_intro({}, { locale })),
    table(
      m.report_glossary_caption({}, { locale }),
      [
        { title: m.report_glossary_term({}, { locale }), width: 3 },
        { title: m.report_glossary_meaning({}, { locale }), width: 10 },
      ],
      pack.terms.map(({ term, meaning }) => [term, meaning]),
    ),
  ];
}
