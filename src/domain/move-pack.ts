import type { Answer } from './answer';
import type { Assessment } from './assessment';
import type { Command } from './commands';
import { partQuestions } from './composite';
import { changed } from './internal/change-assessment';
import { awaitsLook } from './look-again';
import { type Pack, type Question, type QuestionId, questionsInScope } from './pack';
import { afterChange } from './review';

/**
 * Moves an assessment to this version of its questionnaire; taking the step back restores what was before.
 *
 * | answer to a question that is         | what happens                                                  |
 * |--------------------------------------|---------------------------------------------------------------|
 * | kept or reworded                     | nothing                                                       |
 * | asked with other levels              | stays; waits for another look; a second reading of it lapses  |
 * | not asked any more, or a part of one | stays in the assessment and counts nowhere                    |
 */
export function moveToPack(pack: Pack): Command {
  return (assessment, at) => {
    if (assessment.pack.id !== pack.id) return assessment;
    const answers = withLapsedReviews(pack, assessment, at);
    return changed(assessment, { pack: { ...assessment.pack, version: pack.version }, answers }, at);
  };
}

/** What somebody said on questions, or parts, that this version does not ask: kept, exported, never scored. */
export function answersKeptAside(pack: Pack, assessment: Assessment): readonly Answer[] {
  const asked = new Set(everyQuestion(pack).map(({ id }) => id));
  return Object.values(assessment.answers)
    .filter(({ question }) => !asked.has(question))
    .toSorted((a, b) => (a.question < b.question ? -1 : 1));
}

/** A confirmation speaks of the levels that were read, and these are others now. */
function withLapsedReviews(pack: Pack, { answers }: Assessment, at: string): Assessment['answers'] {
  const moved: Record<QuestionId, Answer> = { ...answers };
  for (const question of everyQuestion(pack)) {
    const answer = answers[question.id];
    if (!answer || !awaitsLook(question, answer) || answer.review.kind !== 'confirmed') continue;
    moved[question.id] = { ...answer, review: afterChange(answer.review), changedAt: at };
  }
  return moved;
}

const everyQuestion = (pack: Pack): readonly Question[] =>
  questionsInScope(pack, 'full').flatMap((question) => [question, ...partQuestions(question)]);
