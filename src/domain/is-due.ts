import type { AssessmentSummary } from './assessment';
import type { Exported } from './ports';

/** Half a day's work: worth a file at once. */
const manyAnswers = 20;

/**
 * Whether it is time to save an assessment as a file; what waits since `patienceEnds` (ISO date-time) has waited enough.
 *
 * | answers | training | saved as a file    | changed since | due                               |
 * |---------|----------|--------------------|---------------|-----------------------------------|
 * | none    |          |                    |               | no                                |
 * | some    | yes      |                    |               | no                                |
 * | some    | no       | at this very state | no            | no                                |
 * | some    | no       | earlier            | yes           | once it was saved long ago        |
 * | 1 to 19 | no       | never              |               | once it was last changed long ago |
 * | 20 up   | no       | never              |               | yes                               |
 */
export function isDue(summary: AssessmentSummary, last: Exported | null, patienceEnds: string): boolean {
  const { purpose, answered, changedAt } = summary;
  if (answered.length === 0 || purpose === 'training' || last?.changedAt === changedAt) return false;
  if (last === null && answered.length >= manyAnswers) return true;
  return (last?.at ?? changedAt) < patienceEnds;
}
