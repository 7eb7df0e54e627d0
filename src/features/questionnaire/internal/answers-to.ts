import type { Answer } from '../../../domain/answer';
import type { Assessment } from '../../../domain/assessment';
import { wholeQuestionId } from '../../../domain/composite';
import type { Question, QuestionId } from '../../../domain/pack';

/** What was answered to a question, or to its parts, whether it counts or not. */
export function answersTo({ id }: Question, { answers }: Assessment): readonly Answer[] {
  return Object.values(answers).filter(
    ({ question, response }) => response !== null && wholeQuestionId(question) === id,
  );
}

/** What was answered to one part, which the question may not have any more; null where nothing was. */
export function partOf(question: Question, part: string, { answers }: Assessment): Answer | null {
  const answer = answers[`${question.id}.${part}` as QuestionId];
  return answer && answer.response !== null ? answer : null;
}
