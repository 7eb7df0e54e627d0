import { failure, type Result, success } from '../base/result';
import type { Assessment } from '../domain/assessment';
import { parseAssessmentFile } from '../formats/assessment-file';
import { assessmentFormat } from '../formats/assessment-file-schema';
import { isJsonObject, type JsonObject } from '../formats/migrate';
import { parseSealedFile, sealedFormat } from '../formats/sealed-file';
import { sealedRecordFormat } from '../formats/sealed-names';
import { parseSealedRecord } from '../formats/sealed-record';
import { templateFormat } from '../formats/template-format';
import { checksumOf } from './checksum';
import type { FileProblem } from './file-problem';
import { jsonFromBytes, nameStandsWithin, otherJson } from './internal/json-from-bytes';

/** The largest file that is looked into: some forty times a full assessment with a page of notes on every question. */
export const largestFileInBytes = 20 * 1024 * 1024;

/** A sealed file writes three bytes as four characters, and little else. */
export const largestSealedFileInBytes = Math.ceil((largestFileInBytes * 4) / 3) + 1024;

/** What a file holds. */
export interface ReadFile {
  readonly assessment: Assessment;
  /** The file has a checksum and it is not that of its contents: somebody or something changed it after it was written. */
  readonly isAltered: boolean;
}

/** The assessment in a file of any version ever written, or why there is none; whatever the bytes, nothing is thrown. */
export function readAssessmentFile(bytes: Uint8Array): Result<ReadFile, FileProblem> {
  const sizeInBytes = bytes.length;
  if (sizeInBytes === 0) return failure({ kind: 'empty' });
  const limitInBytes = limitFor(bytes);
  if (sizeInBytes > limitInBytes) return failure({ kind: 'too-large', sizeInBytes, limitInBytes });
  const json = jsonFromBytes(bytes, { formats: [assessmentFormat, sealedFormat, sealedRecordFormat] });
  if (!json.ok) return json;
  const data = json.value;
  if (!isJsonObject(data)) return readOpen(data);
  if (data.format === sealedRecordFormat) return readSealedRecord(data);
  return data.format === sealedFormat ? readSealed(data) : readOpen(data);
}

function readOpen(data: unknown): Result<ReadFile, FileProblem> {
  if (isJsonObject(data) && data.format === templateFormat)
    return failure({ kind: 'not-our-file', looksLike: 'template' });
  const parsed = parseAssessmentFile(data);
  if (parsed.ok) return success({ assessment: parsed.value, isAltered: isAltered(data) });
  return failure(parsed.error.kind === 'not-our-file' ? otherJson : parsed.error);
}

/** Never an assessment yet: the sound sealed file, for its passphrase to be asked, or what is wrong with it. */
function readSealed(data: JsonObject): Result<never, FileProblem> {
  const parsed = parseSealedFile(data);
  if (!parsed.ok) return failure(parsed.error.kind === 'not-our-file' ? otherJson : parsed.error);
  return failure(isAltered(data) ? { kind: 'sealed-damaged' } : { kind: 'sealed', sealed: parsed.value });
}

/** What a locked assessment is saved as: just as it is stored, and opened in the same way. */
function readSealedRecord(data: JsonObject): Result<never, FileProblem> {
  const parsed = parseSealedRecord(data);
  if (parsed.ok) return failure({ kind: 'sealed', sealed: parsed.value });
  return failure(parsed.error.kind === 'not-our-file' ? otherJson : parsed.error);
}

function limitFor(bytes: Uint8Array): number {
  const beginning = String.fromCharCode(...bytes.subarray(0, nameStandsWithin));
  return [sealedFormat, sealedRecordFormat].some((format) => beginning.includes(`"${format}"`))
    ? largestSealedFileInBytes
    : largestFileInBytes;
}

function isAltered(data: unknown): boolean {
  return isJsonObject(data) && data.checksum !== undefined && data.checksum !== checksumOf(data);
}
