import type { Assessment, AssessmentSummary } from './assessment';

/** What a list shows of an assessment; `answered` counts the questions that hold a response of any kind. */
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
    answered: Object.values(assessment.answers).filter((answer) => answer.response !== null).length,
  };
}
