import { useState } from 'react';
import type { StorageProblem } from '../../domain/ports';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { useDevice } from '../services';
import { storeTrainingCase } from '../store-training-case';

interface TrainingChoiceProps {
  readonly onProblem: (problem: StorageProblem) => void;
}

/** Stores a fresh training assessment with the model answers, and opens it. */
export function TrainingChoice({ onProblem }: TrainingChoiceProps) {
  const device = useDevice();
  const [isMissing, setMissing] = useState(false);
  const open = async () => {
    const stored = await storeTrainingCase(device);
    setMissing(!stored.ok && stored.error.kind === 'not-loaded');
    if (stored.ok) device.navigate(device.routes.assessment(stored.value));
    else if (stored.error.kind !== 'not-loaded') onProblem(stored.error);
  };
  return (
    <>
      <Button onClick={() => void open()}>{m.home_begin_training()}</Button>
      <p role="status">{isMissing ? m.home_begin_trainingmissing() : m.home_begin_trainingtext()}</p>
    </>
  );
}
