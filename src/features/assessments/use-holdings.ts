import { useCallback, useEffect, useState } from 'react';
import type { AssessmentSummary } from '../../domain/assessment';
import type { StorageProblem, UnreadableRecord } from '../../domain/ports';
import { useServices } from '../services';

/** What is stored on this device: to open, to restore, and what can't be read. */
export interface Holdings {
  readonly present: readonly AssessmentSummary[];
  readonly removed: readonly AssessmentSummary[];
  readonly unreadable: readonly UnreadableRecord[];
}

const nothing: Holdings = { present: [], removed: [], unreadable: [] };

/** The holdings of this device, kept up to date with other tabs, newest change first. */
export function useHoldings() {
  const { repository } = useServices();
  const [holdings, setHoldings] = useState<Holdings | null>(null);
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const reload = useCallback(async () => {
    const [present, removed, unreadable] = await Promise.all([
      repository.list(),
      repository.listRemoved(),
      repository.listUnreadable(),
    ]);
    if (!present.ok) {
      setProblem(present.error);
      setHoldings(nothing);
      return;
    }
    setHoldings({
      present: newestFirst(present.value),
      removed: newestFirst(removed.ok ? removed.value : []),
      unreadable: unreadable.ok ? unreadable.value : [],
    });
  }, [repository]);
  useEffect(() => {
    void reload();
    return repository.onChangeElsewhere(() => void reload());
  }, [repository, reload]);
  return { holdings, problem, setProblem, reload };
}

function newestFirst(summaries: readonly AssessmentSummary[]): readonly AssessmentSummary[] {
  return [...summaries].sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
}
