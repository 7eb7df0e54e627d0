import { useEffect, useReducer, useState } from 'react';
import type { Result } from '../../base/result';
import { success } from '../../base/result';
import type { AssessmentSummary } from '../../domain/assessment';
import type { AssessmentRepository, LockedRecord, StorageProblem, UnreadableRecord } from '../../domain/ports';
import { useDevice } from '../services';
import { titleOfLocked } from './locked-title';

/** What is stored on this device: to open, to restore, and what can't be read. */
export interface Holdings {
  readonly present: readonly AssessmentSummary[];
  /** Locked ones too. */
  readonly removed: readonly RemovedAssessment[];
  readonly unreadable: readonly UnreadableRecord[];
  readonly locked: readonly LockedRecord[];
}

/** As much as is told of one that can be restored. */
export type RemovedAssessment = Pick<AssessmentSummary, 'id' | 'title' | 'changedAt'>;

/** Between two tries to read what could not be read. */
const pauseInMs = 5_000;

/** The holdings of this device, kept up to date with other tabs; null while they are read for the first time. */
export function useHoldings() {
  const { repository, keyring } = useDevice();
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
  useEffect(() => keyring.subscribe(reload), [keyring]);
  const isRefused = found?.ok === false;
  useEffect(() => {
    if (!isRefused) return;
    const timer = setInterval(reload, pauseInMs); // another tab may be closed, or room be made
    return () => clearInterval(timer);
  }, [isRefused]);
  return { found, reload };
}

async function readHoldings(repository: AssessmentRepository): Promise<Result<Holdings, StorageProblem>> {
  const [present, removed, unreadable, locked] = await Promise.all([
    repository.list(),
    repository.listRemoved(),
    repository.listUnreadable(),
    repository.listLocked(),
  ]);
  const records = locked.ok ? locked.value : [];
  const isGone = (record: LockedRecord) => record.removed;
  const lockedAway = records.filter(isGone).map((record) => ({ ...record, title: titleOfLocked(record) }));
  if (!present.ok) return present;
  return success({
    present: newestFirst(present.value),
    removed: newestFirst([...(removed.ok ? removed.value : []), ...lockedAway]),
    unreadable: unreadable.ok ? unreadable.value : [],
    locked: records.filter((record) => !isGone(record)),
  });
}

function newestFirst<T extends { readonly changedAt: string }>(summaries: readonly T[]): readonly T[] {
  return [...summaries].sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
}
