import type { AssessmentId } from '../../domain/assessment';
import type { StoredWhole } from '../../domain/ports';
import { summaryFromAssessment } from '../../domain/summary';
import { isRemoved, readRecord, type StoredSummary } from './record';

/** null where the record cannot be read: lists then look at the record itself. */
export function summaryOf({ id, record }: StoredWhole): StoredSummary | null {
  const read = readRecord(record);
  if (!read.ok || read.value.assessment.id !== id) return null;
  const summary = summaryFromAssessment(read.value.assessment);
  return { id: id as AssessmentId, removed: isRemoved(record), summary };
}
