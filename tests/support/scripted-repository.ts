import { failure, type Result, success } from '../../src/base/result';
import type { Assessment, AssessmentId } from '../../src/domain/assessment';
import type { AssessmentRepository, StorageProblem, StoredAssessment } from '../../src/domain/ports';

/** A repository whose saves the test lets through, or fails, one by one. */
export interface ScriptedRepository extends AssessmentRepository {
  /** How many saves wait for their end, and how many of one assessment waited at most at the same time. */
  readonly waiting: () => number;
  readonly mostAtOnce: () => number;
  /** Ends the oldest waiting save; false where none waits. */
  finish(problem?: StorageProblem): boolean;
  stored(id: AssessmentId): StoredAssessment | null;
  /** Another tab writes. */
  writeElsewhere(assessment: Assessment): void;
  vanish(id: AssessmentId): void;
  removeElsewhere(id: AssessmentId): void;
  /** From now on saves end by themselves. */
  letThrough(): void;
}

interface Waiting {
  readonly id: AssessmentId;
  readonly end: (problem: StorageProblem | null) => void;
}

/** Saves wait until `finish`; everything else answers at once. */
export function createScriptedRepository(): ScriptedRepository {
  const records = new Map<AssessmentId, StoredAssessment & { readonly removed: boolean }>();
  const queue: Waiting[] = [];
  const listeners = new Set<(id: AssessmentId) => void>();
  let most = 0;
  let isOpen = false;

  const present = (id: AssessmentId): StoredAssessment | null => {
    const found = records.get(id);
    return found && !found.removed ? { assessment: found.assessment, revision: found.revision } : null;
  };
  const put = (assessment: Assessment): StoredAssessment => {
    const revision = (records.get(assessment.id)?.revision ?? 0) + 1;
    records.set(assessment.id, { assessment, revision, removed: false });
    return { assessment, revision };
  };
  const commit = (assessment: Assessment, basedOn: number | null): Result<StoredAssessment, StorageProblem> => {
    const revision = records.get(assessment.id)?.revision ?? null;
    if (revision !== basedOn) return failure({ kind: revision === null ? 'not-found' : 'changed-elsewhere' });
    return success(put(assessment));
  };
  const setRemoved = (id: AssessmentId, removed: boolean): Result<void, StorageProblem> => {
    const found = records.get(id);
    if (!found) return failure({ kind: 'not-found' });
    records.set(id, { ...found, removed, revision: found.revision + 1 });
    return success(undefined);
  };
  const tell = (id: AssessmentId): void => listeners.forEach((listener) => listener(id));

  return {
    list: async () => success([]),
    listRemoved: async () => success([]),
    listUnreadable: async () => success([]),
    readRaw: async () => failure({ kind: 'not-found' }),
    load: async (id) => {
      const found = present(id);
      return found ? success(found) : failure({ kind: 'not-found' });
    },
    save: (assessment, basedOn) => {
      if (isOpen) return Promise.resolve(commit(assessment, basedOn));
      return new Promise((resolve) => {
        const { id } = assessment;
        queue.push({ id, end: (problem) => resolve(problem ? failure(problem) : commit(assessment, basedOn)) });
        most = Math.max(most, queue.filter((one) => one.id === id).length);
      });
    },
    remove: async (id) => setRemoved(id, true),
    restore: async (id) => setRemoved(id, false),
    onChangeElsewhere: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    waiting: () => queue.length,
    mostAtOnce: () => most,
    finish: (problem) => {
      const next = queue.shift();
      next?.end(problem ?? null);
      return next !== undefined;
    },
    stored: present,
    writeElsewhere: (assessment) => {
      put(assessment);
      tell(assessment.id);
    },
    vanish: (id) => {
      records.delete(id);
      tell(id);
    },
    removeElsewhere: (id) => {
      setRemoved(id, true);
      tell(id);
    },
    letThrough: () => {
      isOpen = true;
      for (const { end } of queue.splice(0)) end(null);
    },
  };
}
