import { questionsToLookAt } from '../../../domain/look-again';
import { formatList } from '../../../i18n/format';
import { m } from '../../../i18n/generated/messages';
import type { Locale } from '../../../i18n/locale';
import type { Block } from '../../model/block';
import { annex, heading, list, paragraph } from '../blocks';
import type { ReportContext } from '../context';
import { editionSection } from './edition';
import { weightsWords } from './how-done';
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
    list(gradeSentences(locale)),
    // A quick report has no figure for a theme.
    ...(context.assessment.scope === 'full' ? [paragraph(m.report_method_bands({}, { locale }))] : []),
    // A full report says it in its body, where it says how it was done.
    paragraph(
      ...(context.assessment.scope === 'quick' ? [`${weightsWords(context)} `] : []),
      m.report_method_tiers({}, { locale }),
    ),
    ...lookAgain(context),
    paragraph(shortTitles(context)),
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

/** What each grade of evidence rests on. */
export function gradeSentences(locale: Locale): readonly string[] {
  return [
    gradeWord('A', locale),
    m.report_method_gradeb({}, { locale }),
    gradeWord('C', locale),
    gradeWord('D', locale),
  ];
}

/** What the short names of the source documents stand for. */
export function shortTitles({ pack, locale }: ReportContext): string {
  const titles = pack.sources.map(({ id, title }) => m.report_method_source({ id, title }, { locale }));
  return m.report_method_sources({ titles: titles.join('; ') }, { locale });
}

/** Which answers met other levels than this version of the questionnaire has: whoever quotes a level must know. */
function lookAgain({ pack, assessment, locale }: ReportContext): readonly Block[] {
  const ids = questionsToLookAt(pack, assessment).map(({ id }) => id);
  if (ids.length === 0) return [];
  return [paragraph(m.report_method_look({ count: ids.length, questions: formatList(locale, ids) }, { locale }))];
}
