import { groupBy } from '../../base/group-by';
import type { ScoredQuestion } from '../../domain/cell';
import type { Flag, FlagId } from '../../domain/flags';
import { compare, type Fraction, fraction, printFraction, subtract } from '../../domain/fraction';
import { m } from '../../i18n/generated/messages';
import type { Locale } from '../../i18n/locale';

/** What a flag compares in one place: the question or requirement, and the comparison as it turns out. */
export interface FlagLine {
  readonly id: string;
  /** Always true as written: "lo = 3 ≥ 3", or "lo = 2 < 3" where the rule asks for 3. */
  readonly formula: string;
}

/** When the flag is raised, in a sentence (METHOD 2.6). */
export function flagRule(id: FlagId, locale: Locale): string {
  const rules = { F1: m.formula_flag_f1, F2: m.formula_flag_f2, F3: m.formula_flag_f3, F4: m.formula_flag_f4 };
  return rules[id]({}, { locale });
}

/** The numbers that the rule met, one line for each comparison; none where its questions were not asked. */
export function flagLines({ id, questions }: Flag, scored: readonly ScoredQuestion[]): readonly FlagLine[] {
  const own = questions.flatMap((one) => scored.find(({ question }) => question.id === one) ?? []);
  switch (id) {
    case 'F1':
      return pairLines(own, 3);
    case 'F4':
      return pairLines(own, 2);
    case 'F2':
      return eachRequirement(own, ({ law, practice }) => distanceFormula(law, practice));
    case 'F3':
      return eachRequirement(own, ({ law, practice }) => practiceWithoutLaw(law, practice));
  }
}

/** The first proves level 3, the second can't reach `unreached`. */
function pairLines([first, second]: readonly ScoredQuestion[], unreached: number): readonly FlagLine[] {
  if (!first || !second) return [];
  const [lo, hi] = [fraction(first.interval.lo), fraction(second.interval.hi)];
  return [
    { id: first.question.id, formula: `lo = ${first.interval.lo} ${atLeast(lo, 3)}` },
    { id: second.question.id, formula: `hi = ${second.interval.hi} ${atLeast(hi, unreached)}` },
  ];
}

interface LawAndPractice {
  readonly law: readonly ScoredQuestion[];
  readonly practice: readonly ScoredQuestion[];
}

function eachRequirement(
  own: readonly ScoredQuestion[],
  formula: (pair: LawAndPractice) => string,
): readonly FlagLine[] {
  return [...groupBy(own, ({ question }) => question.requirement)].flatMap(([id, inIt]) => {
    const law = inIt.filter(({ question }) => question.axis === 'L');
    const practice = inIt.filter(({ question }) => question.axis === 'I');
    return law.length === 0 || practice.length === 0 ? [] : [{ id, formula: formula({ law, practice }) }];
  });
}

/** "(3 + 4) / 2 − (0 + 1) / 2 = 3 ≥ 2". */
function distanceFormula(law: readonly ScoredQuestion[], practice: readonly ScoredQuestion[]): string {
  const distance = subtract(mean(law, 'lo'), mean(practice, 'hi'));
  const written = printFraction(distance).replace('-', '−');
  return `${sum(law, 'lo')} − ${sum(practice, 'hi')} = ${written} ${atLeast(distance, 2)}`;
}

/** "I: lo = 3 ≥ 3; L: hi = (0 + 1) / 2 = 1/2 ≤ 1". */
function practiceWithoutLaw(law: readonly ScoredQuestion[], practice: readonly ScoredQuestion[]): string {
  const done = `${meanFormula(practice, 'lo')} ${atLeast(mean(practice, 'lo'), 3)}`;
  return `I: ${done}; L: ${meanFormula(law, 'hi')} ${atMost(mean(law, 'hi'), 1)}`;
}

function meanFormula(own: readonly ScoredQuestion[], end: 'lo' | 'hi'): string {
  return `${end} = ${own.length === 1 ? '' : `${sum(own, end)} = `}${printFraction(mean(own, end))}`;
}

function sum(own: readonly ScoredQuestion[], end: 'lo' | 'hi'): string {
  const levels = own.map(({ interval }) => interval[end]).join(' + ');
  return own.length === 1 ? levels : `(${levels}) / ${own.length}`;
}

function mean(own: readonly ScoredQuestion[], end: 'lo' | 'hi'): Fraction {
  return fraction(
    own.reduce((total: number, { interval }) => total + interval[end], 0),
    own.length,
  );
}

/** "≥ 3" or "< 3", whichever is true. */
function atLeast(value: Fraction, limit: number): string {
  return `${compare(value, fraction(limit)) >= 0 ? '≥' : '<'} ${limit}`;
}

/** "≤ 1" or "> 1", whichever is true. */
function atMost(value: Fraction, limit: number): string {
  return `${compare(value, fraction(limit)) <= 0 ? '≤' : '>'} ${limit}`;
}
