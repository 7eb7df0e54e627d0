import { useEffect, useReducer, useState } from 'react';
import type { Result } from '../../base/result';
import { success } from '../../base/result';
import type { AssessmentSummary } from '../../domain/assessment';
import type { AssessmentRepository, StorageProblem, UnreadableRecord } from '../../domain/ports';
import { useDevice } from '../services';

/** What is stored on this device: to open, to restore, and what can't be read. */
export interface Holdings {
  readonly present: readonly AssessmentSummary[];
  readonly removed: readonly AssessmentSummary[];
  readonly unreadable: readonly UnreadableRecord[];
}

/** Between two tries to read what could not be read. */
const pauseInMs = 5_000;

/** The holdings of this device, kept up to date with other tabs; null while they are read for the first time. */
export function useHoldings() {
  const { repository } = useDevice();
  const [found, setFound] = useState<Result<Holdings, StorageProblem> | null>(null);
  const [round, reload] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    let isCurrent = true;
    void readHoldings(repository).then((holdings) => {
      if (isCurrent) setFound(holdings);
    });
    return () => {
      isCurrent = false;
    };
  }, [repository, round]);
  useEffect(() => repository.onChangeElsewhere(reload), [repository]);
  const isRefused = found?.ok === false;
  useEffect(() => {
    if (!isRefused) return;
    const timer = setInterval(reload, pauseInMs); // another tab may be closed, or room be made
    return () => clearInterval(timer);
  }, [isRefused]);
  return { found, reload };
}

async function readHoldings(repository: AssessmentRepository): Promise<Result<Holdings, StorageProblem>> {
  const [present, removed, unreadable] = await Promise.all([
    repository.list(),
    repository.listRemoved(),
    repository.listUnreadable(),
  ]);
  if (!present.ok) return present;
  return success({
    present: newestFirst(present.value),
    removed: newestFirst(removed.ok ? removed.value : []),
    unreadable: unreadable.ok ? unreadable.value : [],
  });
}

function newestFirst(summaries: readonly AssessmentSummary[]): readonly AssessmentSummary[] {
  return [...summaries].sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
}
