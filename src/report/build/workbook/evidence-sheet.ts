import { m } from '../../../i18n/generated/messages';
import type { Sheet } from '../../model/workbook';
import type { ReportContext } from '../context';
import { evidenceRegister, gradeCell, registeredRuns } from '../evidence-register';
import { wordsOfRuns } from '../typed-words';
import { handlingWord } from '../words';
import { day, integer, rowsOr, text } from './cells';

/** The evidence register under the numbers that the report cites (METHOD 4.1, annex B), with days that can be sorted. */
export function evidenceSheet(context: ReportContext): Omit<Sheet, 'title'> {
  const { locale } = context;
  const columns = [
    { title: m.report_evidence_number({}, { locale }), width: 6 },
    { title: m.report_evidence_question({}, { locale }), width: 12 },
    { title: m.report_evidence_title({}, { locale }), width: 80 },
    { title: m.sheet_column_date({}, { locale }), width: 12 },
    { title: m.report_evidence_answergrade({}, { locale }), width: 14 },
    { title: m.report_evidence_label({}, { locale }), width: 14 },
  ];
  const rows = evidenceRegister(context).map((entry) => [
    integer(entry.number),
    text(entry.answer.question),
    text(wordsOfRuns(registeredRuns(context, entry), locale)),
    day(entry.citation.date),
    text(gradeCell(context, entry.answer)),
    text(handlingWord(entry.answer.handling, locale)),
  ]);
  return {
    id: 'evidence',
    name: m.report_evidence_heading({}, { locale }),
    columns,
    rows: rowsOr(rows, m.report_evidence_empty({}, { locale }), columns),
  };
}
