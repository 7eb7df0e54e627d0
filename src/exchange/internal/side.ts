import type { Assessment } from '../../domain/assessment';
import type { StoredWhole } from '../../domain/ports';
import { parseAssessmentFile } from '../../formats/assessment-file';
import { isJsonObject } from '../../formats/migrate';

/** One assessment as it is stored, and as this version reads it. */
export interface Side {
  readonly whole: StoredWhole;
  /** null where this version cannot read it. */
  readonly assessment: Assessment | null;
}

/** By the path of every file: checked, migrated, validated. */
export function sideOf(whole: StoredWhole): Side {
  const parsed = parseAssessmentFile(isJsonObject(whole.record) ? whole.record.file : null);
  return { whole, assessment: parsed.ok && parsed.value.id === whole.id ? parsed.value : null };
}
