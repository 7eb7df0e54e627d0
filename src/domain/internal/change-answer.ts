import { isSameValue } from '../../base/is-same-value';
import type { Answer } from '../answer';
import type { Assessment } from '../assessment';
import type { Question } from '../pack';

/** A question as far as an answer depends on it. */
export type AskedQuestion = Pick<Question, 'id' | 'revision'>;

export interface AnswerChange {
  readonly question: AskedQuestion;
  readonly at: string;
  readonly change: (answer: Answer) => Answer;
}

/** Changes one answer, creating it on first touch; the same object comes back where nothing changed. */
export function changeAnswer(assessment: Assessment, { question, at, change }: AnswerChange): Assessment {
  const before = assessment.answers[question.id] ?? blankAnswer(question, at);
  const after = change(before);
  if (isSameValue(before, after)) return assessment;
  return withAnswer(assessment, { ...after, changedAt: at }, at);
}

/** The assessment with this answer in place of the one it had. */
export function withAnswer(assessment: Assessment, answer: Answer, at: string): Assessment {
  return { ...assessment, changedAt: at, answers: { ...assessment.answers, [answer.question]: answer } };
}

function blankAnswer(question: AskedQuestion, at: string): Answer {
  return {
    question: question.id,
    questionRevision: question.revision,
    response: null,
    elements: [],
    citations: [],
    gradeOverride: null,
    note: '',
    handling: 'green',
    changedAt: at,
  };
}
