import type { Assessment, AssessmentSummary } from './assessment';
import { wholeQuestionId } from './composite';
import { isAnswered } from './progress';

/** What a list shows of an assessment, without its answers. */
export function summaryFromAssessment(assessment: Assessment): AssessmentSummary {
  const complete = Object.values(assessment.answers).filter(isAnswered);
  // A composite counts once, however many of its parts are answered; lists do not load the questionnaire to tell more.
  const answered = new Set(complete.map(({ question }) => wholeQuestionId(question)));
  return {
    id: assessment.id,
    purpose: assessment.purpose,
    scope: assessment.scope,
    title: assessment.title,
    country: assessment.country,
    body: assessment.body,
    period: assessment.period,
    changedAt: assessment.changedAt,
    answered: answered.size,
  };
}
