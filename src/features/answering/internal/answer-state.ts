import type { Answer } from '../../../domain/answer';
import { isAnswered } from '../../../domain/progress';

/** How far a question is; half way also where one part of a composite is answered and another is not. */
export type AnswerState = 'answered' | 'unfinished' | 'unanswered';

/** The state of a question from its answer, or of a composite from those of all its parts. */
export function answerState(answers: readonly (Answer | null | undefined)[]): AnswerState {
  if (answers.every((answer) => isAnswered(answer ?? undefined))) return 'answered';
  return answers.some((answer) => (answer?.response ?? null) !== null) ? 'unfinished' : 'unanswered';
}
