import { useState } from 'react';
import type { Run } from '../../domain/workshop-run';
import { noteFromRun, parseRun } from '../../formats/run-state';
import { useOpenAssessment } from '../open-assessment';
import { useServices } from '../services';

export interface Running {
  readonly run: Run;
  /** Changes the run and keeps it over a reload; the change gets the present moment. */
  readonly change: (change: (run: Run, now: number) => Run) => void;
}

/** The run of the open assessment's workshop, as it was left in this tab. */
export function useRun(): Running {
  const { runNotes, clock } = useServices();
  const { id } = useOpenAssessment().assessment;
  const [run, setRun] = useState(() => parseRun(runNotes.read(id)));
  return {
    run,
    change: (change) => {
      const after = change(run, Date.parse(clock.now()));
      setRun(after);
      runNotes.write(id, noteFromRun(after));
    },
  };
}
