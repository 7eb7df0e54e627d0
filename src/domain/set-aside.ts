import { requirementCells, type ThemeCell, themeCells } from './cell';
import { compare, fraction, type Fraction } from './fraction';
import type { Pack, Question, QuestionId, ThemeId } from './pack';
import { type AskedQuestions, countedQuestions } from './scores';
import type { WeightsByRequirement } from './weights';

/** How much of a theme is set aside as not applicable (METHOD 2.2). */
export interface SetAsideShare {
  readonly theme: ThemeId;
  readonly questions: readonly QuestionId[];
  /** Of the theme's question weight; each question weighs what its requirement weighs. */
  readonly share: Fraction;
  /** Above a quarter: the theme is marked "limited scope". */
  readonly isLimited: boolean;
}

const limit = fraction(1, 4);

/** The share of every theme that has a question set aside, in the order of the questionnaire. */
export function setAsideShares(
  pack: Pack,
  { scored, setAside }: AskedQuestions,
  weights: WeightsByRequirement,
): readonly SetAsideShare[] {
  const weigh = (questions: readonly Question[]) =>
    questions.reduce((total, { requirement }) => total + (weights.get(requirement) ?? 0), 0);
  return pack.themes.flatMap(({ id: theme }) => {
    if (theme === 'X') return [];
    const aside = setAside.filter((question) => question.theme === theme);
    if (aside.length === 0) return [];
    const applicable = scored.map(({ question }) => question).filter((question) => question.theme === theme);
    const share = fraction(weigh(aside), weigh([...aside, ...applicable]));
    return [{ theme, questions: aside.map(({ id }) => id), share, isLimited: compare(share, limit) > 0 }];
  });
}

/** The themes as they would stand if everything set aside counted as level 0: shown in the method annex (METHOD 2.2). */
export function zeroView(
  pack: Pack,
  { scored, setAside }: AskedQuestions,
  weights: WeightsByRequirement,
): readonly ThemeCell[] {
  const zero = { lo: 0, hi: 0 } as const;
  const all = countedQuestions([...scored, ...setAside.map((question) => ({ question, interval: zero }))]);
  const touched = new Set(setAside.map(({ theme }) => theme));
  const themes = pack.themes.map(({ id }) => id).filter((id) => touched.has(id));
  return themeCells(themes, requirementCells(all, pack.requirements, weights), all);
}
