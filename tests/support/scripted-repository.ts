import { failure, type Result } from '../../src/base/result';
import type { Assessment, AssessmentId } from '../../src/domain/assessment';
import { type AssessmentRepository, noClash, type StorageProblem, type StoredAssessment } from '../../src/domain/ports';
import { isRemoved, readRecord } from '../../src/storage/internal/record';
import { createMemoryDevice, createMemoryRepository } from '../../src/storage/memory-repository';

/** A repository whose saves and commits the test lets through, or fails, one by one. */
export interface ScriptedRepository extends AssessmentRepository {
  /** How many wait for their end, and how many of one assessment waited at most at the same time. */
  readonly waiting: () => number;
  readonly mostAtOnce: () => number;
  /** Ends the oldest that waits; false where none does. */
  finish(problem?: StorageProblem): boolean;
  stored(id: AssessmentId): StoredAssessment | null;
  /** Another tab writes. */
  writeElsewhere(assessment: Assessment): void;
  vanish(id: AssessmentId): void;
  removeElsewhere(id: AssessmentId): void;
  restoreElsewhere(id: AssessmentId): void;
  /** From now on saves and commits end by themselves. */
  letThrough(): void;
}

interface Waiting {
  readonly id: AssessmentId;
  readonly end: (problem: StorageProblem | null) => void;
}

/** Saves and commits wait until `finish`; everything else answers at once. */
export function createScriptedRepository(): ScriptedRepository {
  const device = createMemoryDevice();
  const memory = createMemoryRepository(device);
  const elsewhere = createMemoryRepository(device);
  const queue: Waiting[] = [];
  let most = 0;
  let isOpen = false;

  const stored = (id: AssessmentId): StoredAssessment | null => {
    const found = device.records.get(id);
    const read = readRecord(found);
    return read.ok && !isRemoved(found) ? read.value : null;
  };
  const wait = <T>(
    id: AssessmentId,
    run: () => Promise<Result<T, StorageProblem>>,
  ): Promise<Result<T, StorageProblem>> => {
    if (isOpen) return run();
    return new Promise((resolve) => {
      queue.push({ id, end: (problem) => resolve(problem ? failure(problem) : run()) });
      most = Math.max(most, queue.filter((one) => one.id === id).length);
    });
  };

  return {
    ...memory,
    save: (assessment, basedOn) => wait(assessment.id, () => memory.save(assessment, basedOn)),
    commit: (based, entries) => wait(based.assessment.id, () => memory.commit(based, entries)),
    waiting: () => queue.length,
    mostAtOnce: () => most,
    finish: (problem) => {
      const next = queue.shift();
      next?.end(problem ?? null);
      return next !== undefined;
    },
    stored,
    writeElsewhere: (assessment) => void elsewhere.save(assessment, stored(assessment.id)?.revision ?? null),
    vanish: (id) => {
      device.records.delete(id);
      for (const { tell } of device.listeners) tell(id, noClash);
    },
    removeElsewhere: (id) => void elsewhere.remove(id),
    restoreElsewhere: (id) => void elsewhere.restore(id),
    letThrough: () => {
      isOpen = true;
      for (const { end } of queue.splice(0)) end(null);
    },
  };
}
