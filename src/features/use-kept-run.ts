import { useState } from 'react';
import type { Run } from '../domain/workshop-run';
import { parseRun } from '../formats/run-state';
import { useOpenAssessment } from './open-assessment';
import { useServices } from './services';

/** The run as the facilitator left it in this tab; a new one where nobody leads. */
export function useKeptRun(): Run {
  const { runNotes } = useServices();
  const { id } = useOpenAssessment().assessment;
  const [run] = useState(() => parseRun(runNotes.read(id)));
  return run;
}
