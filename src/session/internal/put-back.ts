import type { Result } from '../../base/result';
import type { AssessmentRepository, StorageProblem, StoredAssessment } from '../../domain/ports';

/** What is stored, once more: one that was removed elsewhere is restored, one that vanished is stored anew. */
export async function putBack(
  repository: AssessmentRepository,
  { assessment }: StoredAssessment,
): Promise<Result<StoredAssessment, StorageProblem>> {
  const restored = await repository.restore(assessment.id);
  if (restored.ok) return repository.load(assessment.id);
  return restored.error.kind === 'not-found' ? repository.save(assessment, null) : restored;
}
