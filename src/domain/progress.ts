import type { Answer } from './answer';
import type { Assessment } from './assessment';
import { partQuestions, questionsThatCount } from './composite';
import { isSetAside } from './level-interval';
import { type Pack, type Question, questionsInScope, type ThemeId } from './pack';

/** How far one theme has come. */
export interface ThemeProgress {
  readonly theme: ThemeId;
  readonly asked: number;
  readonly answered: number;
}

/** Answered means: nothing is missing that the chosen kind of answer needs (METHOD 2.2). */
export function isAnswered(answer: Answer | undefined): boolean {
  const response = answer?.response ?? null;
  if (response === null) return false;
  // Level 0 to 4 says no more than no answer does.
  if (response.kind === 'range') return response.from > 0 || response.to < 4;
  if (response.kind === 'dk') return response.whoWouldKnow.trim() !== '';
  return response.kind !== 'na' || isSetAside(response);
}

/** Whether nothing is missing for a question in this assessment: itself, or every part of a composite. */
export function isQuestionAnswered(question: Question, assessment: Assessment): boolean {
  return questionsThatCount(question, assessment).every(({ id }) => isAnswered(assessment.answers[id]));
}

/** Progress of every theme that the scope asks about, in the order of the questionnaire. */
export function progressByTheme(pack: Pack, assessment: Assessment): readonly ThemeProgress[] {
  const asked = questionsInScope(pack, assessment.scope);
  return pack.themes
    .map(({ id }) => {
      const own = asked.filter((question) => question.theme === id);
      const answered = own.filter((question) => isQuestionAnswered(question, assessment)).length;
      return { theme: id, asked: own.length, answered };
    })
    .filter((progress) => progress.asked > 0);
}

/** How many questions are answered that the scope does not ask: nothing deletes them, and they come back with it. */
export function answeredOutsideScope(pack: Pack, assessment: Assessment): number {
  const asked = new Set(questionsInScope(pack, assessment.scope));
  const outside = questionsInScope(pack, 'full').filter((question) => !asked.has(question));
  return outside.filter((question) => withParts(question).some(({ id }) => isAnswered(assessment.answers[id]))).length;
}

/** How many complete answers belong to no question of this questionnaire: they are kept, and count nowhere. */
export function answersWithoutQuestion(pack: Pack, assessment: Assessment): number {
  const known = new Set(questionsInScope(pack, 'full').flatMap((question) => withParts(question).map(({ id }) => id)));
  return Object.values(assessment.answers).filter((answer) => isAnswered(answer) && !known.has(answer.question)).length;
}

/** The first question not yet answered after the given one, going round; null when all are answered. */
export function nextUnanswered(pack: Pack, assessment: Assessment, after: Question | null): Question | null {
  const asked = questionsInScope(pack, assessment.scope);
  const start = after ? asked.findIndex(({ id }) => id === after.id) + 1 : 0;
  const inOrder = [...asked.slice(start), ...asked.slice(0, start)];
  return inOrder.find((question) => !isQuestionAnswered(question, assessment)) ?? null;
}

const withParts = (question: Question): readonly Question[] => [question, ...partQuestions(question)];
