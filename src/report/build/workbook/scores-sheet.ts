import { m } from '../../../i18n/generated/messages';
import type { Sheet } from '../../model/workbook';
import type { ReportContext } from '../context';
import { text } from './cells';
import { flagRows, minimumRows, priorityRows } from './judgement-rows';
import { countRows, requirementRows, themeRows } from './share-rows';

/**
 * What follows from the answers, in one table that can be filtered. Intervals stand in words in one cell, so that no
 * program adds up or averages what may not be (METHOD 2.4); a quick scan has no figures of themes and requirements.
 */
export function scoresSheet(context: ReportContext): Omit<Sheet, 'title'> {
  const { assessment, locale } = context;
  const shares =
    assessment.scope === 'quick' ? countRows(context) : [...themeRows(context), ...requirementRows(context)];
  const rows = [...minimumRows(context), ...flagRows(context), ...shares, ...priorityRows(context)];
  return {
    id: 'scores',
    name: m.sheet_name_scores({}, { locale }),
    columns: [
      { title: m.sheet_column_kind({}, { locale }), width: 18 },
      { title: m.sheet_column_id({}, { locale }), width: 10 },
      { title: m.sheet_column_title({}, { locale }), width: 40 },
      { title: m.report_levels_axis({}, { locale }), width: 20 },
      { title: m.report_paragraphs_found({}, { locale }), width: 26 },
      { title: m.sheet_column_verdict({}, { locale }), width: 24 },
      { title: m.sheet_column_remarks({}, { locale }), width: 60 },
    ],
    rows: rows.map(({ kind, id, title, axis, found, verdict, remarks }) =>
      [kind, id, title, axis, found, verdict, remarks].map(text),
    ),
  };
}
