import type { Answer } from '../../domain/answer';
import type { Assessment } from '../../domain/assessment';
import type { Pack, Question } from '../../domain/pack';
import type { Scores } from '../../domain/scores';
import type { Locale } from '../../i18n/locale';

/** What every section of the report is built from. */
export interface ReportContext {
  readonly pack: Pack;
  readonly assessment: Assessment;
  readonly scores: Scores;
  readonly locale: Locale;
}

export function answerTo(context: ReportContext, question: Question): Answer | null {
  return context.assessment.answers[question.id] ?? null;
}
