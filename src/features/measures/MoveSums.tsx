import { m } from '../../i18n/generated/messages';
import { ComputedWays } from '../ComputedWays';
import { HowComputed } from '../HowComputed';
import type { Move } from './internal/move';

/** On request, how what is and what would be were computed, beside each other. */
export function MoveSums({ move: { subject, legend, sums } }: { readonly move: Move }) {
  return (
    <HowComputed subject={subject}>
      {() => (
        <>
          {legend !== undefined && <p>{legend}</p>}
          <ComputedWays
            heading="h4"
            ways={[
              { key: 'now', name: m.measures_moves_now(), computation: sums('before') },
              { key: 'then', name: m.measures_moves_then(), computation: sums('after') },
            ]}
          />
        </>
      )}
    </HowComputed>
  );
}
