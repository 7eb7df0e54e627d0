import { useCallback } from 'react';
import { assert } from '../../../base/assert';
import type { Assessment } from '../../../domain/assessment';
import { useSession } from '../../../session/use-session';

/** Tells the open assessment when it is asked, on a click: whoever asks is not rendered again for each letter. */
export function useCurrentAssessment(): () => Assessment {
  const { store } = useSession();
  return useCallback(() => {
    const state = store.getState();
    assert(state.phase === 'open', 'an assessment is open');
    return state.assessment;
  }, [store]);
}
