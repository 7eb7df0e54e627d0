import type { Assessment, AssessmentSummary } from './assessment';
import { partQuestions, wholeQuestionId } from './composite';
import { type Pack, type QuestionId, questionsInScope } from './pack';
import { isAnswered } from './progress';

/** What a list needs of an assessment; made without the questionnaire, which is not there when an assessment is stored. */
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
    answered: completeAnswers(assessment),
  };
}

/**
 * How many of the questions that the scope asks are answered: what the overview says too. Answers that wait outside the
 * scope, or belong to no question of this questionnaire, are no progress.
 */
export function answeredOf(pack: Pack, summary: Pick<AssessmentSummary, 'scope' | 'answered'>): number {
  const answered = new Set(summary.answered);
  return questionsInScope(pack, summary.scope).filter((question) => {
    const parts = summary.scope === 'full' ? partQuestions(question) : [];
    return answered.has(question.id) || (parts.length > 0 && parts.every(({ id }) => answered.has(id)));
  }).length;
}

/** Without the whole of a composite whose parts are begun: in the full assessment it no longer counts. */
function completeAnswers({ answers, scope }: Assessment): readonly QuestionId[] {
  const all = Object.values(answers);
  const begun = all.filter(({ question, response }) => response !== null && wholeQuestionId(question) !== question);
  const overtaken = new Set(scope === 'full' ? begun.map(({ question }) => wholeQuestionId(question)) : []);
  return all
    .filter(isAnswered)
    .map(({ question }) => question)
    .filter((id) => !overtaken.has(id));
}
