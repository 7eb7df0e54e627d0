import { useState } from 'react';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { useDevice } from '../services';
import { wordsOfStorageProblem } from '../storage-problem-words';
import { storeTrainingCase } from '../store-training-case';

/** Stores a fresh training case and opens its calibration. */
export function CalibrationLink() {
  const device = useDevice();
  const [problem, setProblem] = useState('');
  const open = async () => {
    const stored = await storeTrainingCase(device);
    if (stored.ok) device.navigate(device.routes.calibration(stored.value));
    else
      setProblem(
        stored.error.kind === 'not-loaded' ? m.calibration_page_notloaded() : wordsOfStorageProblem(stored.error),
      );
  };
  return (
    <>
      <Button onClick={() => void open()} data-calibrate="">
        {m.calibration_link_guide()}
      </Button>
      <p role="alert">{problem}</p>
    </>
  );
}
