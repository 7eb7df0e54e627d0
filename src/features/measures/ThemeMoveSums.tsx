import { explainCell } from '../../domain/explanation';
import type { Question } from '../../domain/pack';
import type { Scores } from '../../domain/scores';
import type { Change, Measure } from '../../domain/what-would-change';
import { m } from '../../i18n/generated/messages';
import { CellComputation } from '../CellComputation';
import { HowComputed } from '../HowComputed';
import { useOpenAssessment } from '../open-assessment';
import { useServices } from '../services';
import type { ThemeMove } from './internal/theme-moves';

interface ThemeMoveSumsProps {
  readonly move: ThemeMove;
  readonly scores: Change<Scores>;
  readonly picked: readonly Measure[];
  readonly subject: string;
}

/** The sums of both figures: from the answers as they are, and as if the picked levels were proved. */
export function ThemeMoveSums({ move, scores, picked, subject }: ThemeMoveSumsProps) {
  const { routes } = useServices();
  const { assessment } = useOpenAssessment();
  const linkTo = ({ id, theme }: Question) => routes.question(assessment.id, theme, id);
  const assumed = new Map(picked.map(({ question, level }) => [question, level]));
  return (
    <HowComputed subject={subject}>
      {() => (
        <>
          <p>{m.measures_moves_now()}</p>
          <CellComputation explanation={explainCell(move.cell, scores.before, assessment)} linkTo={linkTo} />
          <p>{m.measures_moves_then()}</p>
          <CellComputation
            explanation={explainCell(move.cellAfter, scores.after, assessment)}
            linkTo={linkTo}
            assumed={assumed}
          />
        </>
      )}
    </HowComputed>
  );
}
