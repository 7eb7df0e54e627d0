import type { AnswerStep, CellExplanation, QuestionStep, RequirementStep } from '../../domain/explanation';
import type { ThemeCell } from '../../domain/cell';
import { isEnoughKnown, printedInterval } from '../../domain/display';
import { floor, fraction, multiply, printFraction } from '../../domain/fraction';
import { claimedLevels, type LevelInterval } from '../../domain/level-interval';
import { m } from '../../i18n/generated/messages';
import { directionOf, type Locale } from '../../i18n/locale';
import { cellBands } from './cell-words';
import { gradeWord, responseWord } from './words';

/** The sums behind a figure, written so that one can check them with a pencil (METHOD 2.4, 2.12 E1). */

/** What is proved (`lo`) or what is possible (`hi`). */
export type End = 'lo' | 'hi';
export const ends: readonly End[] = ['lo', 'hi'];

/** "lo = (1 + 0) / (4 × 2) = 1/8": the levels of a requirement over four times its questions. */
export function requirementFormula({ cell, questions }: RequirementStep, end: End): string {
  const levels = questions.map(({ interval }) => interval[end]).join(' + ');
  const sum = questions.length === 1 ? levels : `(${levels})`;
  return `${end} = ${sum} / (4 × ${questions.length}) = ${printFraction(cell[end])}`;
}

/** "lo = (3 × 1/8 + 4 × 3/4 + 4 × 1/3) / 11 = 113/264": the mean of the requirements by their weights. */
export function themeFormula({ cell, weight, requirements }: CellExplanation, end: End): string {
  const terms = requirements.map(({ cell: own }) => `${own.weight} × ${printFraction(own[end])}`).join(' + ');
  return `${end} = (${terms}) / ${weight} = ${printFraction(cell[end])}`;
}

/** "1 − (63/88 − 113/264) = 47/66". */
export function coverageFormula({ lo, hi, coverage }: ThemeCell): string {
  return `1 − (${printFraction(hi)} − ${printFraction(lo)}) = ${printFraction(coverage)}`;
}

/** "113/264 of 100, rounded down to a multiple of 5: 40" and "63/88, rounded up: 75". */
export function roundingWords(cell: ThemeCell, end: End, locale: Locale): string {
  const share = formulaIn(printFraction(cell[end]), locale);
  const figure = printedInterval(cell)[end];
  if (20n % cell[end].denominator === 0n) return m.formula_round_none({ share, figure }, { locale });
  const words = end === 'lo' ? m.formula_round_down : m.formula_round_up;
  return words({ share, figure }, { locale });
}

/** How much of a cell is established, and what follows from it: "Coverage: 1 − (…) = 47/66, which is 71 %." */
export function coverageWords(cell: ThemeCell, locale: Locale): string {
  const formula = formulaIn(coverageFormula(cell), locale);
  return isEnoughKnown(cell.coverage)
    ? m.formula_coverage_enough({ formula, share: percentKnown(cell) }, { locale })
    : m.formula_coverage_short({ formula }, { locale });
}

/** "Bands are read before rounding …: Partial to Substantial."; null where no figures are printed. */
export function bandRule(cell: ThemeCell, locale: Locale): string | null {
  const bands = cellBands(cell, locale);
  return bands && m.formula_band_rule({ bands }, { locale });
}

/** Whole per cent of coverage, rounded down: never more than is known. */
export function percentKnown({ coverage }: ThemeCell): number {
  return floor(multiply(fraction(100), coverage));
}

/** One answer with its evidence and the levels that count: "Answered: level 3. Evidence C: … . Counts as level 2 to 3." */
export function answerWords(step: AnswerStep, locale: Locale): string {
  const words = givenWords(step, locale);
  return step.awaitsLook ? `${words} ${m.formula_answer_look({}, { locale })}` : words;
}

function givenWords({ response, grade, interval }: AnswerStep, locale: Locale): string {
  const [answer, levels] = [responseWord(response, locale), countedWords(interval, locale)];
  if (grade === null || claimedLevels(response) === null) return m.formula_answer_open({ answer, levels }, { locale });
  return m.formula_answer_graded({ answer, grade: gradeWord(grade, locale), levels }, { locale });
}

/** "As if R03.L2 were proved at level 3; the answer itself is unchanged. In the sum: level 3." */
export function supposedWords({ question: { id }, interval, supposed }: QuestionStep, locale: Locale): string | null {
  if (supposed === null) return null;
  return m.formula_answer_supposed({ id, level: supposed, levels: countedWords(interval, locale) }, { locale });
}

/** Both ends, also where they are 0 and 4: a sum needs them. */
export function countedWords({ lo, hi }: LevelInterval, locale: Locale): string {
  return lo === hi ? m.word_level_exact({ level: lo }, { locale }) : m.word_level_between({ lo, hi }, { locale });
}

/** A formula inside a sentence; where the sentence runs right to left, two characters keep the formula left to right. */
export function formulaIn(formula: string, locale: Locale): string {
  return directionOf(locale) === 'rtl' ? `\u2066${formula}\u2069` : formula;
}
