import { assertNever } from '../base/assert';
import type { CodeProblem } from '../domain/code-problem';

/** Why a code was not understood, in one sentence. */
export function describeCodeProblem(problem: CodeProblem): string {
  switch (problem.kind) {
    case 'no-code':
      return 'No question stands at the beginning.';
    case 'unknown-question':
      return `There is no question ${problem.question}.`;
    case 'not-asked':
      return `${problem.question} is not asked in this assessment.`;
    case 'said-twice':
      return `${problem.question} was typed otherwise in line ${problem.otherLine}.`;
    case 'no-answer':
      return 'No answer follows.';
    case 'never-set-aside':
      return `${problem.question} may not be set aside.`;
    case 'unknown-answer':
      return `"${problem.said}" is no answer.`;
    case 'level-out-of-range':
      return `Levels go from 0 to 4, not ${problem.said}.`;
    case 'unknown-grade':
      return `Grades are A to D, not ${problem.said}.`;
    case 'unknown-element':
      return `The question has no element ${problem.said}.`;
    case 'unexpected':
      return `"${problem.said}" was not understood; a note follows a colon.`;
    case 'answer-behind-colon':
      return `"${problem.said}" reads as an answer, but stands behind a colon, where a note stands; write it without the colon.`;
    default:
      return assertNever(problem);
  }
}
