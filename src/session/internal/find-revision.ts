import { failure, type Result, success } from '../../base/result';
import type { AssessmentId } from '../../domain/assessment';
import type { AssessmentRepository, StorageProblem } from '../../domain/ports';

/** The revision to write over: one removed elsewhere is brought back first, one that vanished is stored anew. */
export async function findRevision(
  repository: AssessmentRepository,
  id: AssessmentId,
): Promise<Result<number | null, StorageProblem>> {
  const found = await repository.load(id);
  if (found.ok) return success(found.value.revision);
  if (found.error.kind !== 'not-found') return found;
  const restored = await repository.restore(id);
  if (!restored.ok) return restored.error.kind === 'not-found' ? success(null) : failure(restored.error);
  const again = await repository.load(id);
  return again.ok ? success(again.value.revision) : again;
}
