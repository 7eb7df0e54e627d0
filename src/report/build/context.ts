import type { Answer } from '../../domain/answer';
import type { Edition } from '../../domain/edition';
import type { LeftOut } from '../../domain/in-edition';
import { answersThatCount } from '../../domain/composite';
import type { Assessment } from '../../domain/assessment';
import type { Pack, Question } from '../../domain/pack';
import type { Scores } from '../../domain/scores';
import type { Locale } from '../../i18n/locale';

/** What every section of the report is built from. */
export interface ReportContext {
  readonly pack: Pack;
  /** As the edition may show it: a report never sees the rest. */
  readonly assessment: Assessment;
  readonly edition: Edition;
  readonly leftOut: LeftOut;
  readonly scores: Scores;
  /** The assessment to compare with, in the same edition; null where there is none. */
  readonly earlier: Assessment | null;
  readonly locale: Locale;
}

export function answerTo(context: ReportContext, question: Question): Answer | null {
  return context.assessment.answers[question.id] ?? null;
}

/** Whether the edition holds no answer to a question, which says neither that there is one nor that there is none. */
export function isUnspoken({ assessment, edition }: ReportContext, question: Question): boolean {
  const answers = answersThatCount(question, assessment);
  return edition !== 'internal' && answers.every(({ response }) => response === null);
}
