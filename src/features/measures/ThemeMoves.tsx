import type { Scope } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { axisWord } from '../../report/build/words';
import { useServices } from '../services';
import type { ThemeMove } from './internal/theme-moves';
import { MoveList } from './MoveList';

interface ThemeMovesProps {
  readonly scope: Scope;
  readonly shown: readonly ThemeMove[];
  /** How many would move by less than the printed words show. */
  readonly unseen: number;
}

/** The themes whose printed interval would be another; a quick scan prints none (METHOD 2.4). */
export function ThemeMoves({ scope, shown, unseen }: ThemeMovesProps) {
  const { pack } = useServices();
  const titleOf = (id: string) => pack.themes.find((theme) => theme.id === id)?.title ?? '';
  return (
    <MoveList
      title={m.measures_moves_themes()}
      none={scope === 'quick' ? m.measures_moves_themesquick() : m.measures_moves_themesnone()}
      moves={shown.map(({ cell: { id, axis }, before, after }) => ({
        key: `${id} ${axis}`,
        name: m.measures_moves_theme({ theme: titleOf(id), axis: axisWord(axis, currentLocale()) }),
        before,
        after,
      }))}
    >
      {shown.length > 0 && <p>{m.measures_moves_themesintro()}</p>}
      {unseen > 0 && <p>{m.measures_moves_themesmore({ count: unseen })}</p>}
    </MoveList>
  );
}
