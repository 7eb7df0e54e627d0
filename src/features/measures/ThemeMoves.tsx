import { explainCell } from '../../domain/explanation';
import type { Scope } from '../../domain/pack';
import type { Scores } from '../../domain/scores';
import type { Change } from '../../domain/what-would-change';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { axisWord } from '../../report/build/words';
import { CellComputation } from '../CellComputation';
import { useOpenAssessment } from '../open-assessment';
import { useServices } from '../services';
import type { Move } from './internal/move';
import type { ThemeMove } from './internal/theme-moves';
import { MoveList } from './MoveList';
import { UnseenMoves } from './UnseenMoves';

interface ThemeMovesProps {
  readonly scope: Scope;
  readonly scores: Change<Scores>;
  readonly shown: readonly ThemeMove[];
  /** Those that would move by less than the printed words show. */
  readonly unseen: readonly ThemeMove[];
}

/** The themes whose printed interval would be another; a quick scan prints none (METHOD 2.4). */
export function ThemeMoves({ scope, scores, shown, unseen }: ThemeMovesProps) {
  const { pack, routes } = useServices();
  const { assessment } = useOpenAssessment();
  const titleOf = (id: string) => pack.themes.find((theme) => theme.id === id)?.title ?? '';
  const moveOf = ({ cells, before, after }: ThemeMove): Move => {
    const { id, axis } = cells.before;
    const name = m.measures_moves_theme({ theme: titleOf(id), axis: axisWord(axis, currentLocale()) });
    return {
      key: `${id} ${axis}`,
      name,
      before,
      after,
      subject: name,
      legend: m.results_cell_legend(),
      sums: (side) => (
        <CellComputation
          explanation={explainCell(cells[side], scores[side], assessment)}
          linkTo={(question) => routes.question(assessment.id, question.theme, question.id)}
        />
      ),
    };
  };
  return (
    <MoveList
      title={m.measures_moves_themes()}
      none={scope === 'quick' ? m.measures_moves_themesquick() : m.measures_moves_themesnone()}
      moves={shown.map(moveOf)}
    >
      {shown.length > 0 && <p>{m.measures_moves_themesintro()}</p>}
      <UnseenMoves moves={unseen.map(moveOf)} />
    </MoveList>
  );
}
