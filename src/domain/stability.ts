import { groupBy } from '../base/group-by';
import { type ScoredQuestion, type ShareInterval, weightedMean } from './cell';
import { compare, fraction, type Fraction } from './fraction';
import type { Level, Pack, RequirementId, Scope, ThemeId } from './pack';
import { countedQuestions } from './scores';
import { type FixedProfile, fixedProfiles, fixedWeights, type WeightsByRequirement } from './weights';

/** How far a level counts: equal steps, or steps that stretch between 1 and 3 (METHOD 2.4, 2.8). */
export const stepSettings = ['equal', 'stretched'] as const;
export type StepSetting = (typeof stepSettings)[number];

const stepShares: Readonly<Record<StepSetting, Readonly<Record<Level, Fraction>>>> = {
  equal: { 0: fraction(0), 1: fraction(1, 4), 2: fraction(1, 2), 3: fraction(3, 4), 4: fraction(1) },
  stretched: { 0: fraction(0), 1: fraction(1, 10), 2: fraction(2, 5), 3: fraction(4, 5), 4: fraction(1) },
};

/** One of the 16 fixed ways of counting: 4 weights, 2 steps, 2 ends. No random numbers, so every machine agrees. */
export interface Scenario {
  readonly weights: FixedProfile;
  readonly steps: StepSetting;
  readonly end: 'lo' | 'hi';
}

export const scenarios: readonly Scenario[] = fixedProfiles.flatMap((weights) =>
  stepSettings.flatMap((steps) => (['lo', 'hi'] as const).map((end) => ({ weights, steps, end }))),
);

/** Fewest scenarios in which a theme must be among the weakest three to be named (METHOD 2.8). */
export const scenariosToBeNamed = 12;
const weakestCount = 3;

export interface ThemeStability {
  readonly theme: ThemeId;
  /** In the order of `scenarios`; rank 1 is the weakest, and themes with equal values share the lower number. */
  readonly rankByScenario: readonly number[];
  readonly ranks: { readonly from: number; readonly to: number };
  /** In how many of the 16 scenarios it is among the weakest three. */
  readonly amongWeakest: number;
}

/** Which themes are weakest, however one counts (METHOD 2.8); the order values themselves are never printed. */
export interface Stability {
  /** In the order of the questionnaire. */
  readonly themes: readonly ThemeStability[];
  /** Those that may be named as weakest; empty where the order depends on how one counts. */
  readonly weakest: readonly ThemeId[];
  /** The first is weaker than the second in all eight settings of weights and steps, whatever is still unknown. */
  readonly clearlyWeaker: readonly (readonly [ThemeId, ThemeId])[];
}

/** The stability of the order of themes; null in a quick scan, which prints nothing about whole themes (METHOD 2.4). */
export function rankStability(pack: Pack, questions: readonly ScoredQuestion[], scope: Scope): Stability | null {
  if (scope === 'quick') return null;
  const counted = countedQuestions(questions);
  const byTheme = groupBy(counted, ({ question }) => question.theme);
  const themes = pack.themes.map(({ id }) => id).filter((id) => byTheme.has(id));
  const cells = new Map(themes.map((theme) => [theme, cellsOfTheme(byTheme.get(theme) ?? [])]));
  const weights = new Map(fixedProfiles.map((profile) => [profile, fixedWeights(pack, profile)]));
  const values = scenarios.map(
    (way): Values =>
      new Map(
        themes.map((theme) => [theme, orderValue(cells.get(theme) ?? [], way, weights.get(way.weights) ?? new Map())]),
      ),
  );
  const stabilities = themes.map((theme) => themeStability(theme, values));
  return {
    themes: stabilities,
    weakest: stabilities.filter((item) => item.amongWeakest >= scenariosToBeNamed).map(({ theme }) => theme),
    clearlyWeaker: themes.flatMap((a) =>
      themes.filter((b) => a !== b && isClearlyWeaker(a, b, values)).map((b) => [a, b] as const),
    ),
  };
}

type Values = ReadonlyMap<ThemeId, Fraction>;

/** One requirement on one axis, with its value for either kind of steps and at either end. */
interface SteppedCell {
  readonly requirement: RequirementId;
  readonly share: Readonly<Record<StepSetting, ShareInterval>>;
}

function cellsOfTheme(own: readonly ScoredQuestion[]): readonly SteppedCell[] {
  return [...groupBy(own, ({ question }) => `${question.requirement} ${question.axis}`).values()].flatMap((cell) => {
    const [first] = cell;
    if (!first) return [];
    const mean = (steps: StepSetting, end: 'lo' | 'hi') =>
      weightedMean(cell.map(({ interval }) => ({ weight: 1, share: stepShares[steps][interval[end]] })));
    const share = (steps: StepSetting) => ({ lo: mean(steps, 'lo'), hi: mean(steps, 'hi') });
    return [
      { requirement: first.question.requirement, share: { equal: share('equal'), stretched: share('stretched') } },
    ];
  });
}

/** The weighted mean of all requirement-axis cells of a theme. */
function orderValue(cells: readonly SteppedCell[], { steps, end }: Scenario, weights: WeightsByRequirement): Fraction {
  return weightedMean(
    cells.map(({ requirement, share }) => ({ weight: weights.get(requirement) ?? 1, share: share[steps][end] })),
  );
}

function themeStability(theme: ThemeId, values: readonly Values[]): ThemeStability {
  const ranks = values.map((byTheme) => rankOf(theme, byTheme));
  return {
    theme,
    rankByScenario: ranks,
    ranks: { from: Math.min(...ranks), to: Math.max(...ranks) },
    amongWeakest: ranks.filter((rank) => rank <= weakestCount).length,
  };
}

function rankOf(theme: ThemeId, values: Values): number {
  const own = values.get(theme);
  return 1 + [...values.values()].filter((other) => own !== undefined && compare(other, own) < 0).length;
}

/** hi(a) < lo(b) in every setting; scenarios come in pairs of lo and hi. */
function isClearlyWeaker(a: ThemeId, b: ThemeId, values: readonly Values[]): boolean {
  return scenarios.every(({ end }, index) => {
    if (end === 'hi') return true;
    const lo = values[index]?.get(b);
    const hi = values[index + 1]?.get(a);
    return lo !== undefined && hi !== undefined && compare(hi, lo) < 0;
  });
}
