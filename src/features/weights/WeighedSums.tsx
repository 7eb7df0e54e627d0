import type { Assessment } from '../../domain/assessment';
import type { ThemeCell } from '../../domain/cell';
import { explainCell } from '../../domain/explanation';
import type { Question } from '../../domain/pack';
import type { Scores } from '../../domain/scores';
import { CellComputation } from '../CellComputation';
import { HowComputed } from '../HowComputed';
import { useServices } from '../services';

interface WeighedSumsProps {
  readonly ways: readonly { readonly name: string; readonly scores: Scores }[];
  readonly cell: ThemeCell;
  readonly assessment: Assessment;
  readonly subject: string;
}

/** One theme on one axis, summed under each set of weights. */
export function WeighedSums({ ways, cell: own, assessment, subject }: WeighedSumsProps) {
  const { routes } = useServices();
  const linkTo = ({ id, theme }: Question) => routes.question(assessment.id, theme, id);
  return (
    <HowComputed subject={subject}>
      {() =>
        ways.map(({ name, scores }) => {
          const cell = scores.themes.find((one) => isSameCell(one, own));
          return (
            cell && (
              <div key={name}>
                <p>
                  <bdi>{name}</bdi>
                </p>
                <CellComputation explanation={explainCell(cell, scores, assessment)} linkTo={linkTo} />
              </div>
            )
          );
        })
      }
    </HowComputed>
  );
}

export const isSameCell = (a: ThemeCell, b: ThemeCell): boolean => a.id === b.id && a.axis === b.axis;
