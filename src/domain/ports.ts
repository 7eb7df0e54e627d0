import type { Result } from '../base/result';
import type { Assessment, AssessmentId, AssessmentSummary } from './assessment';

/** Why the device could not do what was asked; screens turn the kind into words. */
export type StorageProblem =
  | { readonly kind: 'quota-exceeded' }
  | { readonly kind: 'storage-blocked' }
  | { readonly kind: 'storage-unavailable' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'changed-elsewhere' }
  | { readonly kind: 'from-newer-app'; readonly version: number }
  | { readonly kind: 'damaged'; readonly detail: string };

/** Where assessments live. A promise that resolves with `ok` means the transaction has completed (PRODUCT, contract 2). */
export interface AssessmentRepository {
  list(): Promise<Result<readonly AssessmentSummary[], StorageProblem>>;
  load(id: AssessmentId): Promise<Result<StoredAssessment, StorageProblem>>;
  /** Writes only if the stored revision is still `basedOn` (null: not stored yet); otherwise `changed-elsewhere`. */
  save(assessment: Assessment, basedOn: number | null): Promise<Result<StoredAssessment, StorageProblem>>;
  /** Moves the assessment out of the list but keeps it restorable. */
  remove(id: AssessmentId): Promise<Result<void, StorageProblem>>;
  restore(id: AssessmentId): Promise<Result<void, StorageProblem>>;
  /** Calls back when another tab saved or removed an assessment; returns the way to stop listening. */
  onChangeElsewhere(listener: (id: AssessmentId) => void): () => void;
}

/** An assessment with the counter that guards against a second tab writing over it. */
export interface StoredAssessment {
  readonly assessment: Assessment;
  readonly revision: number;
}

/** The present moment; `domain` never reads the system's clock itself. */
export interface Clock {
  /** ISO date-time in UTC. */
  now(): string;
}

export interface IdSource {
  next(): string;
}
