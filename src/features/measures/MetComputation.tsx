import type { MinimumResult } from '../../domain/minimums';
import type { Change } from '../../domain/what-would-change';
import { m } from '../../i18n/generated/messages';
import { Formula } from '../Formula';
import { MinimumVerdicts } from './MinimumVerdicts';

/** How many critical minimums would be met: those met now and those that the measures would add. */
export function MetComputation({ before, after }: Change<readonly MinimumResult[]>) {
  const [now, then] = [met(before), met(after)];
  return (
    <>
      <p>{m.measures_sums_met()}</p>
      <Formula>{`${now} + ${then - now} = ${then}`}</Formula>
      <MinimumVerdicts now={before} then={after} />
    </>
  );
}

function met(results: readonly MinimumResult[]): number {
  return results.filter(({ status }) => status === 'met').length;
}
