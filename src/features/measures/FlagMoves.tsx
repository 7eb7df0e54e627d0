import type { Flag } from '../../domain/flags';
import type { Change } from '../../domain/what-would-change';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { flagStateWord, flagWord } from '../../report/build/words';
import { Verdict } from '../../ui/verdict/Verdict';
import { flagTones } from './internal/tones';
import { MoveList } from './MoveList';

/** The flags that would be cleared, or raised. */
export function FlagMoves({ moves }: { readonly moves: readonly Change<Flag>[] }) {
  return (
    <MoveList
      title={m.measures_moves_flags()}
      none={m.measures_moves_flagsnone()}
      moves={moves.map(({ before, after }) => ({
        key: before.id,
        name: flagWord(before.id, currentLocale()),
        before: <StateVerdict flag={before} />,
        after: <StateVerdict flag={after} />,
      }))}
    />
  );
}

function StateVerdict({ flag: { state } }: { readonly flag: Flag }) {
  return <Verdict tone={flagTones[state]}>{flagStateWord(state, currentLocale())}</Verdict>;
}
