import type { Assessment } from '../../domain/assessment';
import type { ThemeCell } from '../../domain/cell';
import { explainCell } from '../../domain/explanation';
import { m } from '../../i18n/generated/messages';
import { CellComputation } from '../CellComputation';
import { ComputedWays } from '../ComputedWays';
import { useServices } from '../services';
import { cellUnder, type WayOfWeighing } from '../../report/build/ways-of-weighing';
import { UserText } from '../../ui/user-text/UserText';

interface WeightedSumsProps {
  readonly row: ThemeCell;
  readonly ways: readonly WayOfWeighing[];
  readonly assessment: Assessment;
}

/** One figure computed under each set of weights: the same answers, and what every paragraph counts. */
export function WeightedSums({ row, ways, assessment }: WeightedSumsProps) {
  const { routes } = useServices();
  return (
    <>
      <p>{m.results_cell_legend()}</p>
      <ComputedWays
        heading="h3"
        ways={ways.flatMap((way, place) => {
          const cell = cellUnder(way, row);
          if (!cell) return [];
          return {
            key: `${place}`,
            name: <UserText>{way.name}</UserText>,
            computation: (
              <CellComputation
                explanation={explainCell(cell, way.scores, assessment)}
                linkTo={({ theme, id }) => routes.question(assessment.id, theme, id)}
              />
            ),
          };
        })}
      />
    </>
  );
}
