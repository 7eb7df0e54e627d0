import type { Assessment } from './assessment';
import { type ScoredQuestion, type ShareInterval, type ThemeCell } from './cell';
import { type Change, changesBetween } from './changes';
import { cellsOver, commonQuestions, scoredQuestions } from './common-set';
import { compare, type Fraction, fraction, subtract, zero } from './fraction';
import { type Incomparable, incomparableBetween } from './incomparable';
import type { LevelInterval } from './level-interval';
import type { Axis, Pack, Question, ThemeId } from './pack';
import { isAsked, standingOf } from './standing';
import { weightsInForce } from './weights';

/** "Improved" and "worse" only where the two intervals leave no other possibility (METHOD 2.11). */
export type Verdict = 'improved' | 'worse' | 'no-change-proved';

/** One theme on one axis, both times over the same questions and with the weights of the newer assessment. */
export interface CellChange {
  readonly id: ThemeId;
  readonly axis: Axis;
  readonly older: ThemeCell;
  readonly newer: ThemeCell;
  /** Between lo2 - hi1 and hi2 - lo1. */
  readonly delta: ShareInterval;
  readonly verdict: Verdict;
  /** How far the proved share moved by answers tagged "real" alone. */
  readonly realOnly: Fraction;
}

/** One question that can be compared, in levels. */
export interface PointChange {
  readonly question: Question;
  readonly older: LevelInterval;
  readonly newer: LevelInterval;
  readonly verdict: Verdict;
}

/** What two assessments of one questionnaire prove about the time between them; derived, never stored. */
export interface Comparison {
  readonly cells: readonly CellChange[];
  /** Every question of the common set. */
  readonly points: readonly PointChange[];
  readonly changes: readonly Change[];
  readonly incomparable: readonly Incomparable[];
  /** Part of the question weight of the newer assessment that is in the common set. */
  readonly weightInCommon: Fraction;
  readonly isComparableAsAWhole: boolean;
}

const leastInCommon = fraction(2, 3);

/** The comparison of an older with a newer assessment of the pack; earlier answers are never re-rated (METHOD 2.11). */
export function compareAssessments(pack: Pack, older: Assessment, newer: Assessment): Comparison {
  const common = commonQuestions(pack, [older, newer]);
  const changes = changesBetween(pack, older, newer);
  const [before, after] = [scoredQuestions(common, older), scoredQuestions(common, newer)];
  const weightInCommon = shareOfWeight(pack, common, newer);
  return {
    cells: cellChanges(pack, { before, after, changes, newer }),
    points: pointChanges(before, after),
    changes,
    incomparable: incomparableBetween(pack, older, newer),
    weightInCommon,
    isComparableAsAWhole: compare(weightInCommon, leastInCommon) >= 0,
  };
}

/** A quick scan gives levels and counts and no figure per theme, on whichever side it stands (METHOD 2.4). */
export function hasThemeFigures(assessments: readonly Pick<Assessment, 'scope'>[]): boolean {
  return assessments.every(({ scope }) => scope === 'full');
}

interface Scored {
  readonly before: readonly ScoredQuestion[];
  readonly after: readonly ScoredQuestion[];
  readonly changes: readonly Change[];
  readonly newer: Assessment;
}

function cellChanges(pack: Pack, { before, after, changes, newer }: Scored): readonly CellChange[] {
  const weights = weightsInForce(pack, newer.weighting);
  const real = new Set(changes.filter(({ tag }) => tag === 'real').map(({ question }) => question.id));
  // What the proved share would be had nothing moved but the real changes.
  const realAlone = before.map((entry, at) => (real.has(entry.question.id) ? (after[at] ?? entry) : entry));
  const [olders, newers, reals] = [before, after, realAlone].map((scored) => cellsOver(pack, scored, weights));
  return (olders ?? []).flatMap((older, at) => {
    const [cell, moved] = [newers?.[at], reals?.[at]];
    if (!cell || !moved) return [];
    const delta = { lo: subtract(cell.lo, older.hi), hi: subtract(cell.hi, older.lo) };
    const realOnly = subtract(moved.lo, older.lo);
    return [{ id: older.id, axis: older.axis, older, newer: cell, delta, verdict: verdictOf(delta), realOnly }];
  });
}

function pointChanges(before: readonly ScoredQuestion[], after: readonly ScoredQuestion[]): readonly PointChange[] {
  return before.flatMap(({ question, interval: older }, at) => {
    const newer = after[at]?.interval;
    if (!newer) return [];
    const delta = { lo: fraction(newer.lo - older.hi), hi: fraction(newer.hi - older.lo) };
    return [{ question, older, newer, verdict: verdictOf(delta) }];
  });
}

function verdictOf(delta: ShareInterval): Verdict {
  if (compare(delta.lo, zero) > 0) return 'improved';
  return compare(delta.hi, zero) < 0 ? 'worse' : 'no-change-proved';
}

/** Questions that the newer one set aside count in the whole: the earlier one may have answered them. */
function shareOfWeight(pack: Pack, common: readonly Question[], newer: Assessment): Fraction {
  const weights = weightsInForce(pack, newer.weighting);
  const asked = pack.themes
    .flatMap(({ questions }) => questions)
    .filter((question) => question.theme !== 'X' && isAsked(standingOf(pack, question, newer)));
  const weigh = (questions: readonly Question[]) =>
    questions.reduce((total, { requirement }) => total + (weights.get(requirement) ?? 0), 0);
  return asked.length === 0 ? zero : fraction(weigh(common), weigh(asked));
}
