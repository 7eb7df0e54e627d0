import { failure, type Result, success } from '../../base/result';
import { type IssueFault, pathText } from '../../formats/assessment-issue';
import type { FileProblem } from '../file-problem';
import { decodeText } from './decode-text';
import { type JsonFinding, scanJson, type ScanLimits } from './scan-json';

/** Our files name themselves in their first line or two; a longer broken text without that name is not ours. */
export const nameStandsWithin = 200;

interface Wanted {
  /** A broken text is ours if it names one of these. */
  readonly formats: readonly string[];
  readonly limits?: ScanLimits;
}

/** The JSON value in the bytes of a file, or why there is none; whatever the bytes, nothing is thrown. */
export function jsonFromBytes(bytes: Uint8Array, { formats, limits }: Wanted): Result<unknown, FileProblem> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { text, endsMidCharacter } = decoded.value;
  if (text.trim() === '') return failure({ kind: 'empty' });
  if (!/^\s*[{[]/.test(text))
    return failure({ kind: 'not-our-file', looksLike: looksBinary(text) ? 'binary' : 'text' });
  const finding: JsonFinding | null = endsMidCharacter ? cutAtEnd(text) : scanJson(text, limits);
  if (finding) return failure(problemFromFinding(finding, text, formats));
  const data: unknown = JSON.parse(text);
  return success(data);
}

/** JSON, and none of ours. */
export const otherJson: FileProblem = { kind: 'not-our-file', looksLike: 'json' };

function problemFromFinding(finding: JsonFinding, text: string, formats: readonly string[]): FileProblem {
  const isOurs = formats.some((format) => text.includes(`"${format}"`));
  switch (finding.kind) {
    case 'syntax':
      if (!isOurs && text.length > nameStandsWithin) return { kind: 'not-our-file', looksLike: 'text' };
      return { kind: 'damaged', ...lineAndColumn(text, finding.offset), truncated: finding.truncated };
    case 'duplicate-key':
      return isOurs ? refused(finding.path, 'duplicate') : otherJson;
    case 'too-many':
    case 'too-long':
      return isOurs ? refused(finding.path, finding.kind) : otherJson;
    case 'forbidden-key':
    case 'too-deep':
      return isOurs ? refused(finding.path, 'not-allowed') : otherJson;
  }
}

function refused(path: readonly PropertyKey[], fault: IssueFault): FileProblem {
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
