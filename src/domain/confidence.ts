import type { Answer, Grade } from './answer';
import type { Assessment } from './assessment';
import { answersThatCount, questionsThatCount } from './composite';
import { gradeOfAnswer } from './evidence';
import { claimedLevels } from './level-interval';
import type { Question, ThemeId } from './pack';
import { isConfirmed } from './review';
import { type AskedQuestions, countedQuestions } from './scores';
import type { WeightsByRequirement } from './weights';

/** How sure one may be of an answer; shown beside the interval, never multiplied into it (METHOD 2.10). */
export type Confidence = 'very-low' | 'low' | 'medium' | 'high';
export const confidences: readonly Confidence[] = ['very-low', 'low', 'medium', 'high'];

/** How those who read the same question agreed: a vote's result, or two readers against one (METHOD 2.9, 2.10). */
export type Agreement = 'agreed' | 'partial' | 'open';

const table: Readonly<Record<Grade, Readonly<Record<Agreement, Confidence>>>> = {
  A: { agreed: 'high', partial: 'high', open: 'medium' },
  B: { agreed: 'high', partial: 'medium', open: 'low' },
  C: { agreed: 'medium', partial: 'low', open: 'very-low' },
  D: { agreed: 'low', partial: 'very-low', open: 'very-low' },
};

/** The table of METHOD 2.10. */
export function confidenceFrom(grade: Grade, agreement: Agreement): Confidence {
  return table[grade][agreement];
}

/** Confidence in one answer; null for don't know, withheld, not reached, not applicable and no answer. */
export function confidenceOfAnswer(answer: Answer, assessedOn: string): Confidence | null {
  if (claimedLevels(answer.response) === null) return null;
  return confidenceFrom(gradeOfAnswer(answer, assessedOn), isConfirmed(answer) ? 'agreed' : 'partial');
}

/** Confidence in a question; a composite is as sure as the least sure of its parts. */
export function confidenceOfQuestion(question: Question, assessment: Assessment): Confidence | null {
  const answers = answersThatCount(question, assessment);
  if (answers.length < questionsThatCount(question, assessment).length) return null;
  const found = answers.map((answer) => confidenceOfAnswer(answer, assessment.period.to));
  return found.reduce<Confidence | null>((least, one) => (isHigher(least, one) ? one : least), 'high');
}

/**
 * Confidence in a theme: the highest step that at least half of its question weight reaches; null where less than half
 * has any (METHOD 2.10). Each question weighs what its requirement weighs.
 */
export function confidenceOfTheme(
  theme: ThemeId,
  { scored }: Pick<AskedQuestions, 'scored'>,
  { assessment, weights }: { readonly assessment: Assessment; readonly weights: WeightsByRequirement },
): Confidence | null {
  const own = countedQuestions(scored)
    .filter(({ question }) => question.theme === theme)
    .map(({ question }) => ({
      weight: weights.get(question.requirement) ?? 0,
      confidence: confidenceOfQuestion(question, assessment),
    }));
  const weigh = (entries: typeof own) => entries.reduce((total, { weight }) => total + weight, 0);
  const reaches = (step: Confidence) =>
    2 * weigh(own.filter((entry) => !isHigher(step, entry.confidence))) >= weigh(own);
  return own.length === 0 ? null : (confidences.findLast(reaches) ?? null);
}

/** Whether the first is more than the second; none is the least. */
function isHigher(a: Confidence | null, b: Confidence | null): boolean {
  const rank = (confidence: Confidence | null) => (confidence === null ? -1 : confidences.indexOf(confidence));
  return rank(a) > rank(b);
}
