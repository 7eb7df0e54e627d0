import type { Assessment } from './assessment';
import { requirementCells, type ScoredQuestion, type ThemeCell, themeCells } from './cell';
import { intervalOf } from './composite';
import { type Pack, type Question, questionsInScope } from './pack';
import { isAsked, isSameMajor, standingOf } from './standing';
import type { WeightsByRequirement } from './weights';

/** The assessments by the day they speak of, then by when they were begun, then by their last change. */
export function inOrderOfTime<A extends Assessment>(assessments: readonly A[]): readonly A[] {
  const moment = ({ period, createdAt, changedAt }: Assessment) => [period.to, createdAt, changedAt].join(' ');
  return [...assessments].sort((a, b) => (moment(a) < moment(b) ? -1 : moment(a) > moment(b) ? 1 : 0));
}

/**
 * The set C of METHOD 2.11: the questions that every assessment asked, that apply in every one, and that every one met
 * in the same major revision; in the order of the questionnaire, without the outward strip, which enters no figure.
 */
export function commonQuestions(pack: Pack, assessments: readonly Assessment[]): readonly Question[] {
  return questionsInScope(pack, 'full').filter((question) => {
    if (question.theme === 'X') return false;
    const standings = assessments.map((assessment) => standingOf(pack, question, assessment)).filter(isAsked);
    return (
      standings.length === assessments.length &&
      standings.every(({ kind }) => kind === 'applies') &&
      isSameMajor(standings)
    );
  });
}

/** The questions with the intervals that they have in one assessment. */
export function scoredQuestions(questions: readonly Question[], assessment: Assessment): readonly ScoredQuestion[] {
  return questions.map((question) => ({ question, interval: intervalOf(question, assessment) }));
}

/** The cells of themes and axes over some questions; equal questions give equal cells, whatever their levels. */
export function cellsOver(
  pack: Pack,
  scored: readonly ScoredQuestion[],
  weights: WeightsByRequirement,
): readonly ThemeCell[] {
  const themes = pack.themes.map(({ id }) => id);
  return themeCells(themes, requirementCells(scored, pack.requirements, weights), scored);
}
