import type { Answer } from './answer';
import type { Assessment } from './assessment';
import type { Command } from './commands';
import { questionsThatCount } from './composite';
import { answerCommand, type AskedQuestion } from './internal/change-answer';
import { type Pack, type Question, questionsInScope } from './pack';
import { majorOf } from './pack-version';

/**
 * Whether an answer was given to other levels than the question has today. Nothing is stored for it: the answer keeps
 * the revision it met, and a new major says that the levels ask for something else (METHOD 2.11). Until somebody has
 * looked again, the answer stands and counts as it was given.
 */
export function awaitsLook(
  question: Pick<AskedQuestion, 'revision'>,
  answer: Pick<Answer, 'response' | 'questionRevision'> | null | undefined,
): boolean {
  return !!answer && answer.response !== null && majorOf(answer.questionRevision) !== majorOf(question.revision);
}

/** The questions asked whose answers wait for another look, in the order of the questionnaire; of a composite its parts. */
export function questionsToLookAt(pack: Pack, assessment: Assessment): readonly Question[] {
  return questionsInScope(pack, assessment.scope)
    .flatMap((question) => questionsThatCount(question, assessment))
    .filter((question) => awaitsLook(question, assessment.answers[question.id]));
}

/** Somebody has read today's levels and the answer holds: it stays as it is and meets this revision. */
export function confirmLook(question: AskedQuestion): Command {
  return answerCommand(question, (answer) => ({ ...answer, questionRevision: question.revision }));
}
