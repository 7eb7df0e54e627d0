import { failure, type Result, success } from '../base/result';
import type { Assessment } from '../domain/assessment';
import type { Everything } from '../domain/ports';
import { backupFormat, backupVersion, parseBackupFile } from '../formats/backup-file';
import { isJsonObject, type JsonObject } from '../formats/migrate';
import { checksumOf } from './checksum';
import type { FileProblem } from './file-problem';
import { isSameStored } from './internal/is-same-stored';
import { jsonFromBytes, otherJson } from './internal/json-from-bytes';
import { deepestNesting } from './internal/scan-json';
import { sideOf, stampsOf } from './internal/side';
import { jsonFromStored, storedFromJson } from './internal/stored-text';

/** Attached files make backups large; a text far beyond this is more than an old machine holds several times over. */
export const largestBackupInBytes = 200 * 1024 * 1024;

/** A record, which may be as deep as a file of its own, stands four levels down. */
const limits = { deepest: deepestNesting + 4, mostValues: 5_000_000, longestText: largestBackupInBytes };

/** What a backup file holds. */
export interface Backup {
  /** ISO date-time. */
  readonly madeAt: string;
  readonly everything: Everything;
  /** The checksum is not that of the contents: somebody or something changed the file after it was written. */
  readonly isAltered: boolean;
}

export interface MadeBackup {
  readonly file: Blob;
  /** Those in it that this version, or their passphrase, can open. */
  readonly assessments: readonly Pick<Assessment, 'id' | 'changedAt'>[];
}

/** Why no file was made: too much for one, or what was read back is not what was to be kept. */
export type BackupProblem = { readonly kind: 'too-large-for-one-file' } | { readonly kind: 'differs' };

/**
 * Everything on a device as one file, each thing just as it is stored, readable or not. The bytes of the file are read
 * back and compared with what was to be kept before it is handed out.
 */
export async function makeBackup(everything: Everything, madeAt: string): Promise<Result<MadeBackup, BackupProblem>> {
  const text = textOf(everything, madeAt);
  const file = new Blob(text === null ? [] : [text], { type: 'application/json' });
  if (text === null || file.size > largestBackupInBytes) return failure({ kind: 'too-large-for-one-file' });
  const read = readBackup(new Uint8Array(await file.arrayBuffer()));
  const isWhole = read.ok && !read.value.isAltered && isSameStored(read.value.everything, everything);
  if (!isWhole) return failure({ kind: 'differs' });
  return success({ file, assessments: everything.assessments.flatMap((whole) => stampsOf(sideOf(whole))) });
}

/** The backup in a file, or why there is none; whatever the bytes, nothing is thrown. */
export function readBackup(bytes: Uint8Array): Result<Backup, FileProblem> {
  const sizeInBytes = bytes.length;
  if (sizeInBytes === 0) return failure({ kind: 'empty' });
  if (sizeInBytes > largestBackupInBytes)
    return failure({ kind: 'too-large', sizeInBytes, limitInBytes: largestBackupInBytes });
  const json = jsonFromBytes(bytes, { formats: [backupFormat], limits });
  if (!json.ok) return json;
  const parsed = parseBackupFile(json.value);
  if (!parsed.ok) {
    return failure(parsed.error.kind === 'not-our-file' ? otherJson : parsed.error);
  }
  const { madeAt, everything } = parsed.value;
  return success({ madeAt, everything: bytesRead(everything), isAltered: isAltered(json.value) });
}

/** null where it is longer than any text may be. */
function textOf(everything: Everything, madeAt: string): string | null {
  try {
    return backupText(everything, madeAt);
  } catch (thrown) {
    if (thrown instanceof RangeError) return null;
    throw thrown;
  }
}

/** Always the same text for the same contents and moment. */
function backupText({ assessments, settings }: Everything, madeAt: string): string {
  const contents = { assessments: assessments.map(jsonFromStored), settings: jsonFromStored(settings) };
  const file = { format: backupFormat, version: backupVersion, madeAt, ...contents };
  const { format, version, ...rest } = file;
  return `${JSON.stringify({ format, version, checksum: checksumOf(file), ...rest })}\n`;
}

function bytesRead({ assessments, settings }: Everything): Everything {
  return {
    assessments: assessments.map(({ id, record, journal, files }) => ({
      id,
      record: storedFromJson(record),
      journal: journal.map(storedFromJson),
      files: files.map(({ hash, value }) => ({ hash, value: storedFromJson(value) })),
    })),
    settings: objectFrom(storedFromJson(settings)),
  };
}

const objectFrom = (value: unknown): JsonObject => (isJsonObject(value) ? value : {});

const isAltered = (data: unknown): boolean => !isJsonObject(data) || data.checksum !== checksumOf(data);
