import { loadPack, loadTrainingCase } from '../../src/cli/load-pack';
import type { Assessment, AssessmentId } from '../../src/domain/assessment';
import type { Pack } from '../../src/domain/pack';
import { assessmentFromTrainingCase } from '../../src/domain/training-case';

/** The parliament's pack and the training case with its model answers, from the project's own files. */
export function loadTraining(): { readonly pack: Pack; readonly assessment: Assessment } {
  const pack = loadPack();
  if (!pack.ok) throw new Error('The pack compiles.');
  const training = loadTrainingCase(pack.value);
  if (!training.ok) throw new Error('The training case compiles.');
  const made = { id: 'training' as AssessmentId, at: '2026-07-01T09:00:00.000Z' };
  return { pack: pack.value, assessment: assessmentFromTrainingCase(training.value, pack.value, made) };
}
