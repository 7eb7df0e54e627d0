import { fraction, type Fraction, leastCommonMultiple, one, subtract } from './fraction';
import { groupBy } from '../base/group-by';
import type { LevelInterval } from './level-interval';
import {
  type Axis,
  axes,
  type Question,
  type QuestionId,
  type Requirement,
  type RequirementId,
  type ThemeId,
} from './pack';
import type { WeightsByRequirement } from './weights';

/** A share of the way to the top between 0 and 1, with both ends exact. */
export interface ShareInterval {
  readonly lo: Fraction;
  readonly hi: Fraction;
}

/** One question with the interval that its answer earns; questions set aside are not in the list at all. */
export interface ScoredQuestion {
  readonly question: Question;
  readonly interval: LevelInterval;
}

/** One requirement on one axis (METHOD 2.4). */
export interface RequirementCell extends ShareInterval {
  readonly id: RequirementId;
  readonly theme: ThemeId;
  readonly axis: Axis;
  readonly weight: number;
  readonly questions: readonly QuestionId[];
}

/** One theme on one axis (METHOD 2.4). `only` holds the levels where a single question stands in the cell. */
export interface ThemeCell extends ShareInterval {
  readonly id: ThemeId;
  readonly axis: Axis;
  readonly coverage: Fraction;
  readonly requirements: readonly RequirementId[];
  readonly only: LevelInterval | null;
}

/** lo = sum of l(q) / (4 |Q|), hi likewise, per requirement and axis (METHOD 2.4). */
export function requirementCells(
  scored: readonly ScoredQuestion[],
  requirements: readonly Requirement[],
  weights: WeightsByRequirement,
): readonly RequirementCell[] {
  const byRequirement = groupBy(scored, ({ question }) => question.requirement);
  return requirements.flatMap((requirement) => {
    const own = byRequirement.get(requirement.id) ?? [];
    const weight = weights.get(requirement.id) ?? requirement.weight;
    return axes.flatMap((axis) => {
      const inCell = own.filter(({ question }) => question.axis === axis);
      return inCell.length > 0 ? [requirementCell({ ...requirement, weight }, axis, inCell)] : [];
    });
  });
}

/** Mean of the requirement cells weighted by v(r), for every theme and axis that has any (METHOD 2.4). */
export function themeCells(
  themes: readonly ThemeId[],
  cells: readonly RequirementCell[],
  scored: readonly ScoredQuestion[],
): readonly ThemeCell[] {
  return themes.flatMap((id) => axes.flatMap((axis) => themeCell({ id, axis }, cells, scored) ?? []));
}

/** The mean of shares, each with its weight; at least one weight is above 0. Brought to one denominator, reduced once. */
export function weightedMean(shares: readonly { readonly weight: number; readonly share: Fraction }[]): Fraction {
  const common = shares.reduce((sofar, { share }) => leastCommonMultiple(sofar, share.denominator), 1n);
  const parts = shares.map(({ weight, share }) => BigInt(weight) * share.numerator * (common / share.denominator));
  const total = shares.reduce((sofar, { weight }) => sofar + weight, 0);
  return fraction(
    parts.reduce((sofar, part) => sofar + part, 0n),
    common * BigInt(total),
  );
}

/** All questions of one axis weighted by v(r); a test value, never printed by a quick scan (METHOD 2.12, E7). */
export function axisShare(
  axis: Axis,
  scored: readonly ScoredQuestion[],
  weights: WeightsByRequirement,
): ShareInterval | null {
  const own = scored.filter(({ question }) => question.axis === axis);
  const weightOf = ({ question }: ScoredQuestion) => weights.get(question.requirement) ?? 0;
  const highest = own.reduce((total, entry) => total + 4 * weightOf(entry), 0);
  if (highest === 0) return null;
  const total = (end: 'lo' | 'hi') => own.reduce((sofar, entry) => sofar + weightOf(entry) * entry.interval[end], 0);
  return { lo: fraction(total('lo'), highest), hi: fraction(total('hi'), highest) };
}

function themeCell(
  { id, axis }: { readonly id: ThemeId; readonly axis: Axis },
  cells: readonly RequirementCell[],
  scored: readonly ScoredQuestion[],
): ThemeCell | null {
  const own = cells.filter((cell) => cell.theme === id && cell.axis === axis);
  if (own.length === 0) return null;
  const mean = (end: 'lo' | 'hi') => weightedMean(own.map((cell) => ({ weight: cell.weight, share: cell[end] })));
  const [lo, hi] = [mean('lo'), mean('hi')];
  const inCell = scored.filter(({ question }) => question.theme === id && question.axis === axis);
  return {
    id,
    axis,
    lo,
    hi,
    coverage: subtract(one, subtract(hi, lo)),
    requirements: own.map((cell) => cell.id),
    only: inCell.length === 1 ? (inCell[0]?.interval ?? null) : null,
  };
}

function requirementCell(requirement: Requirement, axis: Axis, own: readonly ScoredQuestion[]): RequirementCell {
  const highest = 4 * own.length;
  const total = (end: 'lo' | 'hi') => own.reduce((levels: number, { interval }) => levels + interval[end], 0);
  return {
    id: requirement.id,
    theme: requirement.theme,
    axis,
    weight: requirement.weight,
    questions: own.map(({ question }) => question.id),
    lo: fraction(total('lo'), highest),
    hi: fraction(total('hi'), highest),
  };
}
