import type { Act } from '../../../domain/action-plan';
import { labelOf } from '../../../domain/handling';
import { m } from '../../../i18n/generated/messages';
import type { Cell, Sheet } from '../../model/workbook';
import type { ReportContext } from '../context';
import { actStateWord } from '../plan-words';
import { actsByPriority, actTitle, answeredWords, lacksSentence } from '../sections/plan';
import { handlingWord, remedyInstrumentWord } from '../words';
import { day, integer, rowsOr, text } from './cells';

/** The action plan, one act a row, in the order of the report (METHOD 4.1, section 8). */
export function planSheet(context: ReportContext): Omit<Sheet, 'title'> {
  const { locale } = context;
  const columns = [
    { title: m.report_evidence_number({}, { locale }), width: 6 },
    { title: m.plan_field_act({}, { locale }), width: 38 },
    { title: m.plan_field_source({}, { locale }), width: 26 },
    { title: m.plan_field_instrument({}, { locale }), width: 16 },
    { title: m.plan_field_owner({}, { locale }), width: 18 },
    { title: m.plan_field_step({}, { locale }), width: 26 },
    { title: m.plan_field_due({}, { locale }), width: 12 },
    { title: m.plan_field_money({}, { locale }), width: 16 },
    { title: m.plan_field_sign({}, { locale }), width: 24 },
    { title: m.plan_field_review({}, { locale }), width: 12 },
    { title: m.plan_field_state({}, { locale }), width: 11 },
    { title: m.sheet_column_open({}, { locale }), width: 18 },
    { title: m.report_evidence_label({}, { locale }), width: 13 },
  ];
  const rows = actsByPriority(context).map((act, index) => [integer(index + 1), ...cellsOf(context, act)]);
  return {
    id: 'plan',
    name: m.report_plan_heading({}, { locale }),
    columns,
    rows: rowsOr(rows, m.report_plan_empty({}, { locale }), columns),
  };
}

function cellsOf(context: ReportContext, act: Act): readonly Cell[] {
  const { assessment, locale } = context;
  return [
    text(actTitle(act, locale)),
    text(answeredWords(context, act)),
    text(act.instrument === null ? '' : remedyInstrumentWord(act.instrument, locale)),
    text(act.owner),
    text(act.firstStep),
    day(act.dueOn),
    text(act.money),
    text(act.sign),
    day(act.reviewOn),
    text(actStateWord(act.state, locale)),
    text(lacksSentence(act, locale)),
    text(handlingWord(labelOf(assessment, `act/${act.id}`), locale)),
  ];
}
