import type { Scope } from '../../domain/pack';
import type { Scores } from '../../domain/scores';
import type { Change, Measure } from '../../domain/what-would-change';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { axisWord } from '../../report/build/words';
import { useServices } from '../services';
import type { ThemeMove } from './internal/theme-moves';
import { MoveList } from './MoveList';
import { ThemeMoveSums } from './ThemeMoveSums';

interface ThemeMovesProps {
  readonly scope: Scope;
  readonly shown: readonly ThemeMove[];
  /** How many would move by less than the printed words show. */
  readonly unseen: number;
  readonly scores: Change<Scores>;
  readonly picked: readonly Measure[];
}

/** The themes whose printed interval would be another; a quick scan prints none (METHOD 2.4). */
export function ThemeMoves({ scope, shown, unseen, ...sums }: ThemeMovesProps) {
  const { pack } = useServices();
  const titleOf = (id: string) => pack.themes.find((theme) => theme.id === id)?.title ?? '';
  return (
    <MoveList
      title={m.measures_moves_themes()}
      none={scope === 'quick' ? m.measures_moves_themesquick() : m.measures_moves_themesnone()}
      moves={shown.map((move) => {
        const { id, axis } = move.cell;
        const name = m.measures_moves_theme({ theme: titleOf(id), axis: axisWord(axis, currentLocale()) });
        return { key: `${id} ${axis}`, name, ...move, below: <ThemeMoveSums {...sums} move={move} subject={name} /> };
      })}
    >
      {shown.length > 0 && <p>{m.measures_moves_themesintro()}</p>}
      {unseen > 0 && <p>{m.measures_moves_themesmore({ count: unseen })}</p>}
    </MoveList>
  );
}
