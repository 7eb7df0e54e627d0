import { add, compare, divide, fraction, type Fraction, multiply, one, subtract, zero } from './fraction';

/** How far two values are apart: equal or not, by their place among all values given, or by their difference. */
export type Metric = 'nominal' | 'ordinal' | 'interval';

/** How to read alpha; for trainers only, over first-round votes (METHOD 2.9). */
export type Reading = 'read-alike' | 'tentative' | 'repair-or-evidence';

/**
 * Krippendorff's alpha, exact: 1 minus observed over expected disagreement. Each unit holds the values that voters gave
 * it, without names or gaps; a unit with fewer than two says nothing. null where it is not computable because nobody
 * ever differed (expected disagreement 0) or nothing can be paired.
 */
export function krippendorffAlpha(units: readonly (readonly number[])[], metric: Metric): Fraction | null {
  const paired = units.filter((values) => values.length >= 2);
  const all = paired.flat();
  const totals = new Map<number, number>();
  for (const value of all) totals.set(value, (totals.get(value) ?? 0) + 1);
  const distance = distanceOf(totals, metric);
  const between = (values: readonly number[]): Fraction =>
    values.reduce((sofar, a) => values.reduce((sum, b) => add(sum, distance(a, b)), sofar), zero);
  const observed = paired.reduce((sum, values) => add(sum, divide(between(values), fraction(values.length - 1))), zero);
  const expected = between(all);
  if (expected.numerator === 0n) return null;
  // (observed / n) / (expected / (n (n - 1)))
  return subtract(one, divide(multiply(observed, fraction(all.length - 1)), expected));
}

/** Fewest questions and voters for which alpha is worked out in a workshop (METHOD 2.9). */
export const fewestForAlpha = { items: 10, voters: 3 } as const;

/** Alpha of a workshop's first round on the ordinal metric; null with fewer than 10 items or 3 voters, or without any difference. */
export function workshopAlpha(units: readonly (readonly number[])[]): Fraction | null {
  const voters = units.reduce((most, values) => Math.max(most, values.length), 0);
  if (units.length < fewestForAlpha.items || voters < fewestForAlpha.voters) return null;
  return krippendorffAlpha(units, 'ordinal');
}

/** At least 0.80 read alike; 0.667 to 0.80 tentative; below that repair the questions or bring evidence. */
export function readingOfAlpha(alpha: Fraction): Reading {
  if (compare(alpha, fraction(4, 5)) >= 0) return 'read-alike';
  return compare(alpha, fraction(667, 1000)) >= 0 ? 'tentative' : 'repair-or-evidence';
}

/** The squared distance of two values. */
function distanceOf(totals: ReadonlyMap<number, number>, metric: Metric): (a: number, b: number) => Fraction {
  const values = [...totals.keys()].sort((a, b) => a - b);
  const squared = (distance: Fraction) => multiply(distance, distance);
  return (a, b) => {
    if (a === b) return zero;
    if (metric === 'nominal') return one;
    if (metric === 'interval') return squared(fraction(a - b));
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    const passed = values.filter((value) => value >= from && value <= to);
    const total = passed.reduce((sum, value) => sum + (totals.get(value) ?? 0), 0);
    return squared(subtract(fraction(total), fraction((totals.get(a) ?? 0) + (totals.get(b) ?? 0), 2)));
  };
}
