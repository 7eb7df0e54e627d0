import type { MinimumResult } from '../../domain/minimums';
import { m } from '../../i18n/generated/messages';
import { Formula } from '../Formula';
import { MinimumVerdicts } from './MinimumVerdicts';

/** How many measures the smallest set has: one for each critical minimum that is not met. */
export function SetComputation({ minimums }: { readonly minimums: readonly MinimumResult[] }) {
  const met = minimums.filter(({ status }) => status === 'met').length;
  return (
    <>
      <p>{m.measures_sums_set()}</p>
      <Formula>{`${minimums.length} − ${met} = ${minimums.length - met}`}</Formula>
      <MinimumVerdicts now={minimums} />
    </>
  );
}
