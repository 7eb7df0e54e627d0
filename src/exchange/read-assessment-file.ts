import { failure, type Result, success } from '../base/result';
import type { Assessment } from '../domain/assessment';
import { parseAssessmentFile } from '../formats/assessment-file';
import { assessmentFormat } from '../formats/assessment-file-schema';
import { pathText } from '../formats/assessment-issue';
import { isJsonObject, type JsonObject } from '../formats/migrate';
import { parseSealedFile, sealedFormat } from '../formats/sealed-file';
import { checksumOf } from './checksum';
import type { FileProblem } from './file-problem';
import { decodeText } from './internal/decode-text';
import { type JsonFinding, scanJson } from './internal/scan-json';

/** The largest file that is looked into: some forty times a full assessment with a page of notes on every question. */
export const largestFileInBytes = 20 * 1024 * 1024;

/** A sealed file writes three bytes as four characters, and little else. */
export const largestSealedFileInBytes = Math.ceil((largestFileInBytes * 4) / 3) + 1024;

/** Our files name themselves in their first line or two; a longer broken text without that name is not ours. */
const nameStandsWithin = 200;

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
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { text, endsMidCharacter } = decoded.value;
  if (text.trim() === '') return failure({ kind: 'empty' });
  if (!/^\s*[{[]/.test(text))
    return failure({ kind: 'not-our-file', looksLike: looksBinary(text) ? 'binary' : 'text' });
  const finding: JsonFinding | null = endsMidCharacter ? cutAtEnd(text) : scanJson(text);
  if (finding) return failure(problemFromFinding(finding, text));
  const data: unknown = JSON.parse(text);
  return isJsonObject(data) && data.format === sealedFormat ? readSealed(data) : readOpen(data);
}

function readOpen(data: unknown): Result<ReadFile, FileProblem> {
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

function limitFor(bytes: Uint8Array): number {
  const beginning = String.fromCharCode(...bytes.subarray(0, nameStandsWithin));
  return beginning.includes(`"${sealedFormat}"`) ? largestSealedFileInBytes : largestFileInBytes;
}

function isAltered(data: unknown): boolean {
  return isJsonObject(data) && data.checksum !== undefined && data.checksum !== checksumOf(data);
}

const otherJson: FileProblem = { kind: 'not-our-file', looksLike: 'json' };

function problemFromFinding(finding: JsonFinding, text: string): FileProblem {
  const isOurs = [assessmentFormat, sealedFormat].some((format) => text.includes(`"${format}"`));
  switch (finding.kind) {
    case 'syntax':
      if (!isOurs && text.length > nameStandsWithin) return { kind: 'not-our-file', looksLike: 'text' };
      return { kind: 'damaged', ...lineAndColumn(text, finding.offset), truncated: finding.truncated };
    case 'duplicate-key':
      return isOurs ? refused(finding.path, 'duplicate') : otherJson;
    case 'forbidden-key':
    case 'too-deep':
      return isOurs ? refused(finding.path, 'not-allowed') : otherJson;
  }
}

function refused(path: readonly PropertyKey[], fault: 'duplicate' | 'not-allowed'): FileProblem {
  const shownSteps = 8;
  return { kind: 'invalid', issues: [{ path: pathText(path.slice(0, shownSteps)), fault }], count: 1 };
}

const cutAtEnd = (text: string): JsonFinding => ({ kind: 'syntax', offset: text.length, truncated: true });

const looksBinary = (text: string): boolean => text.slice(0, 1_000).includes('\0');

/** Counting from 1, as editors do. */
function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < lineStart; at = text.indexOf('\n', at + 1)) line += 1;
  return { line, column: offset - lineStart + 1 };
}
