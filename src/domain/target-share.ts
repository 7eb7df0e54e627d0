import type { RequirementCell, ThemeCell } from './cell';
import { divide, type Fraction, fraction, multiply, sum } from './fraction';
import { targetOf } from './target';
import type { Assessment } from './assessment';

/**
 * Where the targets of its questions stand on the scale of a theme cell: weighed exactly as the cell itself (METHOD 2.4),
 * so that a cell whose questions all reach their targets ends at it. 3/4 where nobody changed a target.
 */
export function targetShare(
  cell: ThemeCell,
  requirements: readonly RequirementCell[],
  targets: Assessment['targets'],
): Fraction {
  const own = requirements.filter(({ theme, axis }) => theme === cell.id && axis === cell.axis);
  const weight = fraction(own.reduce((total, requirement) => total + requirement.weight, 0));
  const weighed = own.map(({ weight: v, questions }) => {
    const wanted = questions.reduce((total, question) => total + targetOf(targets, question), 0);
    return multiply(fraction(v), fraction(wanted, 4 * questions.length));
  });
  return divide(sum(weighed), weight);
}
