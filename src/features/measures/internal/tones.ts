import type { FlagState } from '../../../domain/flags';
import type { MinimumStatus } from '../../../domain/minimums';
import type { VerdictTone } from '../../../ui/verdict/Verdict';

/** The signs beside the words, the same as among the results. */
export const minimumTones: Readonly<Record<MinimumStatus, VerdictTone>> = {
  met: 'holds',
  breached: 'gap',
  unverified: 'open',
};

export const flagTones: Readonly<Record<FlagState, VerdictTone>> = {
  raised: 'gap',
  clear: 'holds',
  'not-asked': 'neutral',
};
