import { type RequirementCell, type ThemeCell, weightedMean } from './cell';
import { type Fraction, fraction } from './fraction';
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
  return weightedMean(
    own.map(({ weight, questions }) => {
      const wanted = questions.reduce((total, question) => total + targetOf(targets, question), 0);
      return { weight, share: fraction(wanted, 4 * questions.length) };
    }),
  );
}
