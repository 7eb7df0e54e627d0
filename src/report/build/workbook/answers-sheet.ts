import { m } from '../../../i18n/generated/messages';
import type { Sheet } from '../../model/workbook';
import type { ReportContext } from '../context';
import { answerRows } from './answer-rows';

/** Every question of the scope with what was answered and what follows; the parts of a composite below it. */
export function answersSheet(context: ReportContext): Omit<Sheet, 'title'> {
  const { locale } = context;
  return {
    id: 'answers',
    name: m.sheet_name_answers({}, { locale }),
    columns: [
      { title: m.report_evidence_question({}, { locale }), width: 10 },
      { title: m.report_levels_theme({}, { locale }), width: 16 },
      { title: m.report_levels_axis({}, { locale }), width: 15 },
      { title: m.sheet_column_text({}, { locale }), width: 38 },
      { title: m.report_how_answer({}, { locale }), width: 13 },
      { title: m.sheet_column_remarks({}, { locale }), width: 24 },
      { title: m.sheet_column_lowest({}, { locale }), width: 9 },
      { title: m.sheet_column_highest({}, { locale }), width: 9 },
      { title: m.plan_target_label({}, { locale }), width: 8 },
      { title: m.results_grid_class({}, { locale }), width: 11 },
      { title: m.sheet_column_effort({}, { locale }), width: 16 },
      { title: m.report_evidence_grade({}, { locale }), width: 9 },
      { title: m.report_evidence_label({}, { locale }), width: 10 },
      { title: m.sheet_column_note({}, { locale }), width: 42 },
      { title: m.sheet_column_notelabel({}, { locale }), width: 10 },
    ],
    rows: answerRows(context),
  };
}
