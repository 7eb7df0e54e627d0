import type { Answer } from './answer';
import type { Assessment } from './assessment';
import { gradeOfAnswer } from './evidence';
import { type LevelInterval, levelInterval, nothingEstablished, weakestOf } from './level-interval';
import type { Part, Question, QuestionId } from './pack';

/**
 * The question once for every part of a composite, none otherwise (METHOD 2.4, only R04.I1). A part is answered like
 * any question, under an id of its own, so that evidence, grade, note and handling label belong to the part.
 */
export function partQuestions(question: Question): readonly Question[] {
  return question.parts.map((part) => ({
    ...question,
    id: partQuestionId(question.id, part),
    label: part.label,
    parts: [],
  }));
}

/** "R04.I1" of "R04.I1.judges", and of itself. */
export function wholeQuestionId(id: QuestionId): QuestionId {
  const end = id.indexOf('.', id.indexOf('.') + 1);
  return end < 0 ? id : (id.slice(0, end) as QuestionId);
}

/**
 * The questions whose answers count for this one: itself, or its parts.
 *
 * | scope | parts answered | what counts                                      |
 * |-------|----------------|--------------------------------------------------|
 * | quick | any            | the whole, as one level                          |
 * | full  | none yet       | the whole: what the quick scan found stands      |
 * | full  | at least one   | every part; one that is not answered can be 0-4  |
 *
 * Nothing is deleted when the scope changes, so that each of the two ways finds its answers again.
 */
export function questionsThatCount(question: Question, assessment: Assessment): readonly Question[] {
  const parts = assessment.scope === 'full' ? partQuestions(question) : [];
  const isBegun = parts.some(({ id }) => (assessment.answers[id]?.response ?? null) !== null);
  return isBegun ? parts : [question];
}

/** The answers behind the interval of a question: its own, or those of its parts as far as there are any. */
export function answersThatCount(question: Question, assessment: Assessment): readonly Answer[] {
  return questionsThatCount(question, assessment).flatMap(({ id }) => assessment.answers[id] ?? []);
}

/** The interval that counts for a question; a composite is as strong as its weakest part. */
export function intervalOf(question: Question, assessment: Assessment): LevelInterval {
  return weakestOf(
    questionsThatCount(question, assessment).map(({ id }) => {
      const answer = assessment.answers[id];
      return answer ? levelInterval(answer.response, gradeOfAnswer(answer, assessment.period.to)) : nothingEstablished;
    }),
  );
}

function partQuestionId(question: QuestionId, part: Part): QuestionId {
  return `${question}.${part.id}` as QuestionId;
}
