import { weightedMean } from './cell';
import type { ScoredQuestion } from './cell';
import { compare, fraction, type Fraction } from './fraction';
import { axes, type Level, type Pack, type ThemeId } from './pack';
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
export function rankStability(
  pack: Pack,
  { scope, questions }: { readonly scope: 'quick' | 'full'; readonly questions: readonly ScoredQuestion[] },
): Stability | null {
  if (scope === 'quick') return null;
  const counted = countedQuestions(questions);
  const themes = pack.themes.map(({ id }) => id).filter((id) => counted.some(({ question }) => question.theme === id));
  const weights = new Map(fixedProfiles.map((profile) => [profile, fixedWeights(pack, profile)]));
  const cells = new Map(themes.map((theme) => [theme, cellsOfTheme(counted, theme)]));
  const values = scenarios.map(
    ({ weights: profile, steps, end }) =>
      new Map(
        themes.map((theme) => [
          theme,
          orderValue(cells.get(theme) ?? [], { weights: weights.get(profile) ?? new Map(), steps, end }),
        ]),
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
type Cell = readonly ScoredQuestion[];

function cellsOfTheme(scored: readonly ScoredQuestion[], theme: ThemeId): readonly Cell[] {
  const own = scored.filter(({ question }) => question.theme === theme);
  const requirements = [...new Set(own.map(({ question }) => question.requirement))];
  return requirements
    .flatMap((id) =>
      axes.map((axis) => own.filter(({ question }) => question.requirement === id && question.axis === axis)),
    )
    .filter((cell) => cell.length > 0);
}

/** The weighted mean of all requirement-axis cells of a theme. */
function orderValue(
  cells: readonly Cell[],
  way: { readonly weights: WeightsByRequirement } & Pick<Scenario, 'steps' | 'end'>,
): Fraction {
  return weightedMean(
    cells.map((cell) => {
      const [first] = cell;
      const shares = cell.map(({ interval }) => ({ weight: 1, share: stepShares[way.steps][interval[way.end]] }));
      return { weight: first ? (way.weights.get(first.question.requirement) ?? 1) : 1, share: weightedMean(shares) };
    }),
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
