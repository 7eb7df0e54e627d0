import { useMemo, useState } from 'react';
import type { Assessment } from '../../../domain/assessment';
import { scoreAssessment, type Scores } from '../../../domain/scores';
import { useOpenAssessment } from '../../open-assessment';
import { useServices } from '../../services';

/** The scores of the open assessment, not worked out again for a letter typed into the plan or a question to send. */
export function useScores(): Scores {
  const { pack } = useServices();
  const { assessment } = useOpenAssessment();
  const [scored, setScored] = useState(assessment);
  const basis = hasSameScores(scored, assessment) ? scored : assessment;
  if (basis !== scored) setScored(basis);
  return useMemo(() => scoreAssessment(pack, basis), [pack, basis]);
}

function hasSameScores(a: Assessment, b: Assessment): boolean {
  const { plan: _a, enquiries: _b, changedAt: _c, ...before } = a;
  const after: Readonly<Record<string, unknown>> = { ...b };
  return Object.entries(before).every(([key, value]) => after[key] === value);
}
