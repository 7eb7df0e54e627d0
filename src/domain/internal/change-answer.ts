import { isSameValue } from '../../base/is-same-value';
import type { Answer } from '../answer';
import type { Assessment } from '../assessment';
import type { Question } from '../pack';
import { afterChange, draft } from '../review';

/** A question as far as an answer depends on it. */
export type AskedQuestion = Pick<Question, 'id' | 'revision'>;

/**
 * A command that changes one answer, creating it on first touch with the revision of the question that was read.
 * The same assessment comes back where nothing changed.
 */
export function answerCommand(question: AskedQuestion, change: (answer: Answer) => Answer) {
  return (assessment: Assessment, at: string): Assessment => {
    const before = answerTo(assessment, question) ?? blankAnswer(question, at);
    const after = change(before);
    return isSameValue(before, after) ? assessment : withAnswer(assessment, { ...after, changedAt: at }, at);
  };
}

/** As `answerCommand`, for what a second reader has read: a confirmation of the answer as it was lapses. */
export function substanceCommand(question: AskedQuestion, change: (answer: Answer) => Answer) {
  return answerCommand(question, (answer) => {
    const after = change(answer);
    return isSameValue(answer, after) ? answer : { ...after, review: afterChange(answer.review) };
  });
}

/** The assessment with this answer in place of the one it had. */
export function withAnswer(assessment: Assessment, answer: Answer, at: string): Assessment {
  return { ...assessment, changedAt: at, answers: { ...assessment.answers, [answer.question]: answer } };
}

function answerTo(assessment: Assessment, question: AskedQuestion): Answer | null {
  return assessment.answers[question.id] ?? null;
}

/** Green, not clear: the public edition prints only what somebody has cleared. */
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
    review: draft,
    changedAt: at,
  };
}
