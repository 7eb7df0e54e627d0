import { failure, type Result, success } from '../../base/result';
import type { Assessment, AssessmentId, AssessmentSummary } from '../../domain/assessment';
import type { StorageProblem, StoredAssessment } from '../../domain/ports';
import { summaryFromAssessment } from '../../domain/summary';
import { fileFromAssessment, type FormatProblem, parseAssessmentFile } from '../../formats/assessment-file';
import { isJsonObject, type JsonObject } from '../../formats/migrate';
import { keyIn } from './sealed';

/** An assessment as it is stored: the very file that an export would give, and what storing needs around it. */
export interface StoredRecord {
  readonly id: AssessmentId;
  readonly revision: number;
  readonly removed: boolean;
  readonly file: unknown;
}

/** What lists read; `summary` can always be made again from the record. */
export interface StoredSummary {
  readonly id: AssessmentId;
  readonly removed: boolean;
  readonly summary: AssessmentSummary;
}

/** The record and summary to write, or why they may not be; `found` is what stands there now. */
export function planSave(
  found: unknown,
  assessment: Assessment,
  basedOn: number | null,
): Result<{ readonly record: StoredRecord; readonly summary: StoredSummary }, StorageProblem> {
  const revision = revisionOf(found);
  if (revision !== basedOn) return failure({ kind: revision === null ? 'not-found' : 'changed-elsewhere' });
  return planRecord(assessment, (basedOn ?? 0) + 1);
}

/** The record and summary of an assessment at that revision; refused where they could not be read again. */
export function planRecord(
  assessment: Assessment,
  revision: number,
): Result<{ readonly record: StoredRecord; readonly summary: StoredSummary }, StorageProblem> {
  const file: JsonObject = fileFromAssessment(assessment);
  const readable = parseAssessmentFile(file);
  if (!readable.ok) return failure(problemFromFormat(readable.error));
  const { id } = assessment;
  const record: StoredRecord = { id, revision, removed: false, file };
  return success({ record, summary: { id, removed: false, summary: summaryFromAssessment(assessment) } });
}

/** The record marked as removed, or restored, whatever else is wrong with it; null where it is so already. */
export function planRemoval(
  found: unknown,
  { id, removed }: Pick<StoredRecord, 'id' | 'removed'>,
): Result<StoredRecord | null, StorageProblem> {
  if (found === undefined) return failure({ kind: 'not-found' });
  if (isRemoved(found) === removed) return success(null);
  const file = isJsonObject(found) && 'file' in found ? found.file : found;
  return success({ id, revision: (revisionOf(found) ?? 0) + 1, removed, file });
}

/** The assessment in a record, by the same path as any file; an encrypted one has to be opened first. */
export function readRecord(found: unknown): Result<StoredAssessment, StorageProblem> {
  if (found === undefined) return failure({ kind: 'not-found' });
  if (!isJsonObject(found)) return failure({ kind: 'damaged', detail: 'record' });
  if (keyIn(found) !== null) return failure({ kind: 'locked' });
  const parsed = parseAssessmentFile(found.file);
  if (!parsed.ok) return failure(problemFromFormat(parsed.error));
  if (parsed.value.id !== found.id) return failure({ kind: 'damaged', detail: 'id' });
  return success({ assessment: parsed.value, revision: revisionOf(found) ?? 0 });
}

/** The summary beside a record that was removed or restored; one that cannot be read stays as it is. */
export const markedAs = (summary: unknown, removed: boolean): unknown =>
  isJsonObject(summary) ? { ...summary, removed } : summary;

export const isRemoved = (found: unknown): boolean => isJsonObject(found) && found.removed === true;

/** What stands there as text, for a rescue file: the assessment file inside, or all of it where there is none. */
export function rawText(found: unknown): string {
  return `${JSON.stringify(isJsonObject(found) && found.file !== undefined ? found.file : found, null, 2)}\n`;
}

/** null where nothing is stored; a record that lost its counter has revision 0, so that it is never taken for new. */
export function revisionOf(found: unknown): number | null {
  if (found === undefined) return null;
  return isJsonObject(found) && Number.isSafeInteger(found.revision) ? Number(found.revision) : 0;
}

/** The same in the words of storage. */
export function problemFromFormat(problem: FormatProblem): StorageProblem {
  switch (problem.kind) {
    case 'from-newer-app':
      return { kind: 'from-newer-app', version: problem.version };
    case 'not-our-file':
      return { kind: 'damaged', detail: 'format' };
    case 'invalid':
      return { kind: 'damaged', detail: problem.issues.map(({ path, fault }) => `${path}: ${fault}`).join('; ') };
  }
}
