import type { Assessment, AssessmentId } from '../../domain/assessment';
import type { StoredWhole } from '../../domain/ports';
import { parseAssessmentFile } from '../../formats/assessment-file';
import { isJsonObject } from '../../formats/migrate';
import { parseSealedRecord, type SealedRecord } from '../../formats/sealed-record';

/** One assessment as it is stored, and as this version reads it. */
export interface Side {
  readonly whole: StoredWhole;
  /** null where this version cannot read it. */
  readonly assessment: Assessment | null;
  /** What tells of an encrypted one without its passphrase; null where it is plain, or not to be read at all. */
  readonly sealed: SealedRecord | null;
}

/** By the path of every file: checked, migrated, validated. */
export function sideOf(whole: StoredWhole): Side {
  const file = isJsonObject(whole.record) ? whole.record.file : null;
  const [parsed, sealed] = [parseAssessmentFile(file), parseSealedRecord(file)];
  return {
    whole,
    assessment: parsed.ok && parsed.value.id === whole.id ? parsed.value : null,
    sealed: sealed.ok && sealed.value.id === whole.id ? sealed.value : null,
  };
}

/** What the list of files that were saved needs to know; nothing where neither this version nor a passphrase helps. */
export function stampsOf({ assessment, sealed }: Side): readonly Pick<Assessment, 'id' | 'changedAt'>[] {
  if (assessment) return [assessment];
  return sealed ? [{ id: sealed.id as AssessmentId, changedAt: sealed.changedAt }] : [];
}
