import { useState } from 'react';
import type { AssessmentId } from '../../domain/assessment';
import type { StorageProblem } from '../../domain/ports';
import { assessmentFromTrainingCase } from '../../domain/training-case';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { useDevice } from '../services';

interface TrainingChoiceProps {
  readonly onProblem: (problem: StorageProblem) => void;
}

/** Stores a fresh training assessment with the model answers, and opens it. */
export function TrainingChoice({ onProblem }: TrainingChoiceProps) {
  const { loadTrainingCase, ids, clock, repository, routes, navigate } = useDevice();
  const [isMissing, setMissing] = useState(false);
  const open = async () => {
    const loaded = await loadTrainingCase();
    setMissing(!loaded.ok);
    if (!loaded.ok) return;
    const { training, pack } = loaded.value;
    const made = { id: ids.next() as AssessmentId, at: clock.now() };
    const saved = await repository.save(assessmentFromTrainingCase(training, pack, made), null);
    if (saved.ok) navigate(routes.assessment(made.id));
    else onProblem(saved.error);
  };
  return (
    <>
      <Button onClick={() => void open()}>{m.home_begin_training()}</Button>
      <p role="status">{isMissing ? m.home_begin_trainingmissing() : m.home_begin_trainingtext()}</p>
    </>
  );
}
