import type { AssessmentId } from '../domain/assessment';
import type { StorageProblem } from '../domain/ports';
import { assessmentFromTrainingCase } from '../domain/training-case';
import { type Result, success } from '../base/result';
import type { Device } from './services';

type TrainingPorts = Pick<Device, 'loadTrainingCase' | 'ids' | 'clock' | 'repository'>;

/** Stores a fresh training assessment with the model answers; resolves with its id. */
export async function storeTrainingCase(
  ports: TrainingPorts,
): Promise<Result<AssessmentId, StorageProblem | { readonly kind: 'not-loaded' }>> {
  const loaded = await ports.loadTrainingCase();
  if (!loaded.ok) return loaded;
  const { training, pack } = loaded.value;
  const made = { id: ports.ids.next() as AssessmentId, at: ports.clock.now() };
  const saved = await ports.repository.save(assessmentFromTrainingCase(training, pack, made), null);
  return saved.ok ? success(made.id) : saved;
}
