import type { Assessment, AssessmentId } from './assessment';
import { createAssessment } from './commands';
import type { Request } from './contribution';

/** A copy to send out: what the assessment is about and what is asked, without a word of what anybody has answered. */
export function copyToSend(
  assessment: Assessment,
  asked: Pick<Request, 'kind' | 'themes'>,
  made: { readonly id: AssessmentId; readonly at: string },
): Assessment {
  const request: Request = { from: assessment.id, kind: asked.kind, themes: asked.themes, role: '' };
  return { ...createAssessment({ ...assessment, id: made.id }, made.at), request };
}

/** Whether a copy has not been answered yet: whoever opens it gets one of their own. */
export function isUnansweredCopy({ request, answers }: Assessment): boolean {
  return request !== null && Object.keys(answers).length === 0;
}
