import { questionsToLookAt } from '../../domain/look-again';
import { weightsInForce } from '../../domain/weights';
import { weightsFingerprint } from '../../domain/weights-fingerprint';
import { formatDate, formatList } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import type { Block } from '../model/block';
import { heading, list, paragraph } from './blocks';
import type { ReportContext } from './context';
import { editionSection } from './edition';
import { gradeWord } from './words';

/** What a reader must know before quoting a figure, and the limits that METHOD 5 asks to print. */
export function methodSection(context: ReportContext): readonly Block[] {
  const { locale } = context;
  return [
    heading(1, m.report_method_heading({}, { locale }), 'method'),
    paragraph(m.report_method_axes({}, { locale })),
    paragraph(m.report_method_levels({}, { locale })),
    paragraph(m.report_method_interval({}, { locale })),
    list((['A', 'B', 'C', 'D'] as const).map((grade) => gradeWord(grade, locale))),
    paragraph(...weightsWords(context)),
    ...lookAgain(context),
    paragraph(m.report_method_classes({}, { locale })),
    ...editionSection(context),
    heading(2, m.report_method_limits({}, { locale }), 'limits'),
    paragraph(m.report_method_limit1({}, { locale })),
    paragraph(m.report_method_limit2({}, { locale })),
    paragraph(m.report_method_limit3({}, { locale })),
  ];
}

/** Which answers met other levels than this version of the questionnaire has: whoever quotes a level must know. */
function lookAgain({ pack, assessment, locale }: ReportContext): readonly Block[] {
  const ids = questionsToLookAt(pack, assessment).map(({ id }) => id);
  if (ids.length === 0) return [];
  return [paragraph(m.report_method_look({ count: ids.length, questions: formatList(locale, ids) }, { locale }))];
}

/** The profile in force with its fingerprint and, where another than W0 was adopted, who decided it, when and why (METHOD 2.5). */
function weightsWords({ pack, assessment, locale }: ReportContext): readonly string[] {
  const { adopted } = assessment.weighting;
  const fingerprint = weightsFingerprint(weightsInForce(pack, assessment.weighting));
  const words = adopted
    ? m.report_method_adopted(
        {
          name: adopted.profile.name,
          fingerprint,
          by: adopted.decidedBy,
          date: formatDate(locale, adopted.decidedOn),
          reason: adopted.reason,
        },
        { locale },
      )
    : m.report_method_weights({ fingerprint }, { locale });
  return [words, ` ${m.report_method_tiers({}, { locale })}`];
}
