import type { Answer } from '../../../domain/answer';
import type { Assessment } from '../../../domain/assessment';
import { answersThatCount } from '../../../domain/composite';
import { gradeOfAnswer, restsOnLawNotInForce } from '../../../domain/evidence';
import { claimedLevels } from '../../../domain/level-interval';
import type { Question } from '../../../domain/pack';
import { isQuestionAnswered } from '../../../domain/progress';
import { isConfirmed } from '../../../domain/review';

/** Which questions of a theme the user wants to see. */
export type QuestionFilter = 'all' | 'unanswered' | 'weak' | 'unread';
export const questionFilters: readonly QuestionFilter[] = ['all', 'unanswered', 'weak', 'unread'];

/** The questions that a filter lets through as the answers stand now. */
export function questionsThatFit(
  filter: QuestionFilter,
  questions: readonly Question[],
  assessment: Assessment,
): readonly Question[] {
  return questions.filter((question) => fits(filter, question, assessment));
}

/** A level that rests on an office's word, on belief or on law not in force. */
export function isWeaklyEvidenced(answer: Answer, assessedOn: string): boolean {
  if (claimedLevels(answer.response) === null) return false;
  const grade = gradeOfAnswer(answer, assessedOn);
  return grade === 'C' || grade === 'D' || restsOnLawNotInForce(answer);
}

function fits(filter: QuestionFilter, question: Question, assessment: Assessment): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'unanswered':
      return !isQuestionAnswered(question, assessment);
    case 'weak':
      return answersThatCount(question, assessment).some((answer) => isWeaklyEvidenced(answer, assessment.period.to));
    case 'unread':
      return answersThatCount(question, assessment).some((answer) => answer.response !== null && !isConfirmed(answer));
  }
}
