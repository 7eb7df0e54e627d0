import type { Assessment, AssessmentSummary } from './assessment';
import { isAnswered } from './progress';

/** What a list shows of an assessment, without its answers. */
export function summaryFromAssessment(assessment: Assessment): AssessmentSummary {
  return {
    id: assessment.id,
    purpose: assessment.purpose,
    scope: assessment.scope,
    title: assessment.title,
    country: assessment.country,
    body: assessment.body,
    period: assessment.period,
    changedAt: assessment.changedAt,
    answered: Object.values(assessment.answers).filter(isAnswered).length,
  };
}
