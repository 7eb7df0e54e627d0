import { useEffect, useState } from 'react';
import type { Result } from '../../../base/result';
import type { Assessment, AssessmentId, AssessmentSummary } from '../../../domain/assessment';
import type { StorageProblem } from '../../../domain/ports';
import { useServices } from '../../services';
import { useCandidates } from '../../use-candidates';

/** The assessment that a report compares with. */
export interface Earlier {
  /** Those of this device that one can compare with. */
  readonly candidates: readonly AssessmentSummary[];
  /** null where none is chosen, or where the one chosen is there no more. */
  readonly chosen: AssessmentId | null;
  /** What was chosen, once it is read. */
  readonly assessment: Assessment | null;
  readonly problem: StorageProblem | null;
  /** What was chosen has been read, or could not be. */
  readonly isRead: boolean;
}

/** Reads the assessment with which the report of `current` is to compare. */
export function useEarlier(current: Assessment, wanted: AssessmentId | null): Earlier {
  const { repository } = useServices();
  const found = useCandidates(current);
  const candidates = found?.ok ? found.value : [];
  const chosen = candidates.find(({ id }) => id === wanted)?.id ?? null;
  const [last, setLast] = useState<Read | null>(null);
  useEffect(() => {
    if (chosen === null) return;
    let isWanted = true;
    void repository.load(chosen).then((read) => {
      if (!isWanted) return;
      setLast({ id: chosen, read: read.ok ? { ok: true, value: read.value.assessment } : read });
    });
    return () => {
      isWanted = false;
    };
  }, [repository, chosen]);
  const read = chosen !== null && last?.id === chosen ? last.read : null;
  return {
    candidates,
    chosen,
    assessment: read?.ok ? read.value : null,
    problem: read && !read.ok ? read.error : null,
    isRead: wanted === null || (found !== null && (chosen === null || read !== null)),
  };
}

interface Read {
  readonly id: AssessmentId;
  readonly read: Result<Assessment, StorageProblem>;
}
