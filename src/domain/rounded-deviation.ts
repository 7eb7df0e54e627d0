import { agreedUpTo, partialUpTo } from './consensus';
import { compare, floor, fraction, type Fraction, multiply, add } from './fraction';

/** An average deviation as a pencil writes it. */
export interface RoundedDeviation {
  readonly value: Fraction;
  readonly decimals: number;
}

const fewestDecimals = 2;
const mostDecimals = 6;

/**
 * Two decimals, as the guide and the tally sheet write it; more where two would hide that a bound is passed: 5/6 is over
 * 0.83 and becomes 0.833. What a vote comes to is never read off this figure (METHOD 2.9).
 */
export function roundedDeviation(exact: Fraction): RoundedDeviation {
  for (let decimals = fewestDecimals; decimals < mostDecimals; decimals += 1) {
    const value = rounded(exact, decimals);
    if (![agreedUpTo, partialUpTo].some((bound) => compare(exact, bound) > 0 && compare(value, bound) <= 0))
      return { value, decimals };
  }
  return { value: rounded(exact, mostDecimals), decimals: mostDecimals };
}

/** To the nearest, a half upwards. */
function rounded(exact: Fraction, decimals: number): Fraction {
  const scale = 10 ** decimals;
  return fraction(floor(add(multiply(exact, fraction(scale)), fraction(1, 2))), scale);
}
