import { m } from '../../../i18n/generated/messages';
import { directionOf } from '../../../i18n/locale';
import type { Sheet, Workbook } from '../../model/workbook';
import { createContext, type ReportContext, type ReportOptions } from '../context';
import { coverWords } from '../cover-words';
import { withVisibleText } from '../with-visible-text';
import { aboutSheet } from './about-sheet';
import { answersSheet } from './answers-sheet';
import { evidenceSheet } from './evidence-sheet';
import { planSheet } from './plan-sheet';
import { scoresSheet } from './scores-sheet';

/** The lists of the gap report of one assessment as sheets, in the report's own words and of the same edition. */
export function buildWorkbook(options: ReportOptions): Workbook {
  // A template arranges the report; sheets keep all of their lists, and the numbers that they cite.
  const { template: _, ...asUsual } = options;
  const context = createContext(asUsual);
  const { locale, assessment } = context;
  const { runningTitle: title, handlingLine, fingerprintLine, trainingMark } = coverWords(context);
  return withVisibleText({
    title,
    language: locale,
    direction: directionOf(locale),
    paper: options.paper,
    handlingLine,
    fingerprintLine,
    trainingMark,
    words: {
      page: m.report_page_number({ page: '{page}', pages: '{pages}' }, { locale }),
      continued: m.report_page_continued({}, { locale }),
      marking: m.sheet_column_marking({}, { locale }),
    },
    createdAt: assessment.changedAt,
    sheets: sheetsOf(context).map((sheet) => ({ ...sheet, title: `${sheet.name}. ${title}` })),
  });
}

function sheetsOf(context: ReportContext): readonly Omit<Sheet, 'title'>[] {
  return [aboutSheet(context), planSheet(context), answersSheet(context), evidenceSheet(context), scoresSheet(context)];
}
