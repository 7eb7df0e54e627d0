import { isSameValue } from '../base/is-same-value';
import { failure, type Result, success } from '../base/result';
import type { Everything, StoredWhole } from '../domain/ports';
import { isJsonObject, type JsonObject } from '../formats/migrate';
import { checksumOf } from './checksum';
import type { FileProblem } from './file-problem';
import { bytesFromText, textFromBytes } from './internal/bytes-text';
import { decodeText } from './internal/decode-text';
import { scanJson } from './internal/scan-json';

export const backupFormat = 'lacuna-backup';
export const backupVersion = 1;

/** Attached files make backups large; a text beyond this is more than a browser holds. */
export const largestBackupInBytes = 300 * 1024 * 1024;

/** What a backup file holds. */
export interface Backup {
  /** ISO date-time. */
  readonly madeAt: string;
  readonly everything: Everything;
  /** The checksum is not that of the contents: somebody or something changed the file after it was written. */
  readonly isAltered: boolean;
}

/** Everything on a device as one text, each thing just as it is stored, readable or not. */
export function writeBackup(everything: Everything, madeAt: string): string {
  const file = { format: backupFormat, version: backupVersion, madeAt, ...asText(everything) };
  return `${JSON.stringify({ ...file, checksum: checksumOf(asJson(file)) })}\n`;
}

/** Whether a backup that was just written holds exactly what was to be kept. */
export function holdsAll(text: string, everything: Everything): boolean {
  const read = readBackup(new TextEncoder().encode(text));
  return read.ok && !read.value.isAltered && isSameValue(asText(read.value.everything), asJson(asText(everything)));
}

/** The backup in a file, or why there is none; whatever the bytes, nothing is thrown. */
export function readBackup(bytes: Uint8Array): Result<Backup, FileProblem> {
  const sizeInBytes = bytes.length;
  if (sizeInBytes === 0) return failure({ kind: 'empty' });
  if (sizeInBytes > largestBackupInBytes)
    return failure({ kind: 'too-large', sizeInBytes, limitInBytes: largestBackupInBytes });
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { text, endsMidCharacter } = decoded.value;
  const finding = scanJson(text);
  if (finding?.kind === 'syntax' || endsMidCharacter) return failure(brokenText(text));
  if (finding) return failure({ kind: 'not-our-file', looksLike: 'json' });
  return backupFromData(JSON.parse(text));
}

function backupFromData(data: unknown): Result<Backup, FileProblem> {
  if (!isJsonObject(data) || data.format !== backupFormat) return failure({ kind: 'not-our-file', looksLike: 'json' });
  const { version, madeAt } = data;
  if (typeof version === 'number' && version > backupVersion)
    return failure({ kind: 'from-newer-app', version, readable: backupVersion });
  const wholes = Array.isArray(data.assessments) ? data.assessments.map(wholeFrom) : [null];
  const assessments = wholes.filter((one) => one !== null);
  const ids = new Set(assessments.map(({ id }) => id));
  const isWhole = version === backupVersion && typeof madeAt === 'string' && assessments.length === wholes.length;
  if (!isWhole || ids.size < assessments.length)
    return failure({ kind: 'invalid', issues: [{ path: 'assessments', fault: 'malformed' }], count: 1 });
  const settings = isJsonObject(data.settings) ? withBytes(data.settings) : {};
  const everything = { assessments, settings: isJsonObject(settings) ? settings : {} };
  return success({ madeAt, everything, isAltered: data.checksum !== checksumOf(data) });
}

function wholeFrom(data: unknown): StoredWhole | null {
  if (!isJsonObject(data) || typeof data.id !== 'string' || !('record' in data)) return null;
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(data.id)) return null;
  if (!Array.isArray(data.journal) || !Array.isArray(data.files)) return null;
  const files = data.files.map((file: unknown) =>
    isJsonObject(file) && typeof file.hash === 'string' ? { hash: file.hash, value: withBytes(file.value) } : null,
  );
  if (files.some((file) => file === null)) return null;
  return {
    id: data.id,
    record: withBytes(data.record),
    journal: data.journal.map(withBytes),
    files: files.filter((file) => file !== null),
  };
}

function brokenText(text: string): FileProblem {
  const isOurs = text.slice(0, 200).includes(`"${backupFormat}"`);
  return isOurs
    ? { kind: 'damaged', line: 1, column: text.length, truncated: !text.trimEnd().endsWith('}') }
    : { kind: 'not-our-file', looksLike: 'text' };
}

const bytesKey = '$bytes';

/** Bytes become texts that say so; all else stays. */
function asText({ assessments, settings }: Everything): JsonObject {
  return { assessments: assessments.map(withTexts), settings: withTexts(settings) };
}

function withTexts(value: unknown): unknown {
  if (value instanceof ArrayBuffer) return { [bytesKey]: textFromBytes(new Uint8Array(value)), buffer: true };
  if (value instanceof Uint8Array) return { [bytesKey]: textFromBytes(value) };
  return mapped(value, withTexts);
}

function withBytes(value: unknown): unknown {
  if (!isJsonObject(value) || typeof value[bytesKey] !== 'string') return mapped(value, withBytes);
  const bytes = bytesFromText(value[bytesKey]);
  return value.buffer === true ? bytes.buffer : bytes;
}

function mapped(value: unknown, map: (inner: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(map);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, map(inner)]));
}

/** As it comes back from a file: fields that are undefined are not there. */
function asJson(value: JsonObject): JsonObject {
  const json: unknown = JSON.parse(JSON.stringify(value));
  return isJsonObject(json) ? json : {};
}
