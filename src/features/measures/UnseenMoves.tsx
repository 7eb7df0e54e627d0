import { m } from '../../i18n/generated/messages';
import { HowComputed } from '../HowComputed';
import type { Move } from './internal/move';
import { MoveSums } from './MoveSums';

/** How many further figures would move by less than is printed, and on request which, each with its sums. */
export function UnseenMoves({ moves }: { readonly moves: readonly Move[] }) {
  if (moves.length === 0) return null;
  return (
    <>
      <p>{m.measures_moves_themesmore({ count: moves.length })}</p>
      <HowComputed summary={m.measures_moves_themeswhich()} subject="">
        {() => (
          <ul>
            {moves.map((move) => (
              <li key={move.key}>
                {move.name}
                <MoveSums move={move} />
              </li>
            ))}
          </ul>
        )}
      </HowComputed>
    </>
  );
}
