import { m } from '../../../i18n/generated/messages';
import type { Sheet } from '../../model/workbook';
import type { ReportContext } from '../context';
import { coverWords } from '../cover-words';
import { editionSentences } from '../sections/edition';
import { weightsWords } from '../sections/how-done';
import { gradeSentences, shortTitles } from '../sections/method';
import { text } from './cells';

/** What the workbook is, of whom and when, who may read it, and what nobody may conclude from it. */
export function aboutSheet(context: ReportContext): Omit<Sheet, 'title'> {
  const { locale, assessment } = context;
  const { title, subtitle, disclaimer, facts, handlingLine, fingerprintLine, trainingMark } = coverWords(context);
  const marks = [handlingLine, fingerprintLine, trainingMark].filter((mark) => mark !== '');
  const bands = assessment.scope === 'full' ? [m.report_method_bands({}, { locale })] : [];
  const rows: readonly (readonly [string, string])[] = [
    [title, subtitle],
    [m.sheet_about_nature({}, { locale }), disclaimer],
    ...facts.map(({ term, value }): [string, string] => [term, value]),
    [m.report_evidence_label({}, { locale }), marks.join(' · ')],
    [m.report_edition_heading({}, { locale }), editionSentences(context).join(' ')],
    [m.sheet_about_weights({}, { locale }), weightsWords(context)],
    [m.sheet_about_reading({}, { locale }), m.report_method_interval({}, { locale })],
    [m.report_evidence_answergrade({}, { locale }), gradeSentences(locale).join('\n')],
    [m.sheet_column_verdict({}, { locale }), [...bands, m.report_method_classes({}, { locale })].join('\n')],
    [m.sheet_about_sources({}, { locale }), shortTitles(context)],
    ...limitsOf(context).map((limit): [string, string] => [m.report_method_limits({}, { locale }), limit]),
  ];
  return {
    id: 'about',
    name: m.sheet_name_about({}, { locale }),
    columns: [
      { title: m.sheet_about_subject({}, { locale }), width: 26 },
      { title: m.sheet_about_words({}, { locale }), width: 100 },
    ],
    rows: rows.filter(([, words]) => words !== '').map((row) => row.map(text)),
  };
}

function limitsOf({ locale }: ReportContext): readonly string[] {
  return [
    m.report_method_limit1({}, { locale }),
    m.report_method_limit2({}, { locale }),
    m.report_method_limit3({}, { locale }),
    m.sheet_about_printing({}, { locale }),
  ];
}
