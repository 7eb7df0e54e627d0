import { failure, type Result, success } from '../../base/result';
import { sha256Of } from '../../base/sha256';
import type { FileBytes, IncomingFile, StorageProblem } from '../../domain/ports';
import { isJsonObject, type JsonObject } from '../../formats/migrate';

/** A file as it is stored, under its assessment's id and its hash. */
export function storedFile({ hash, bytes, facts }: IncomingFile): JsonObject {
  return { format: 'lacuna-attached-file', version: 1, hash, ...facts, bytes: ofItsOwn(bytes) };
}

/** A view of a larger buffer, such as one file of a package, would be stored with all of that buffer. */
function ofItsOwn(bytes: FileBytes): FileBytes {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
}

/** The bytes that stand there, if they are still those that gave the hash. */
export async function readStoredFile(found: unknown, hash: string): Promise<Result<FileBytes, StorageProblem>> {
  if (found === undefined) return failure({ kind: 'not-found' });
  if (!isJsonObject(found) || !isBytes(found.bytes)) return failure({ kind: 'damaged', detail: 'file' });
  if (typeof found.version === 'number' && found.version > 1)
    return failure({ kind: 'from-newer-app', version: found.version });
  return (await sha256Of(found.bytes)) === hash
    ? success(found.bytes)
    : failure({ kind: 'damaged', detail: `file ${hash.slice(0, 12)}` });
}

/** Whether it was stored before that moment; what does not say when is left alone. */
export function isStoredBefore(found: unknown, moment: string): boolean {
  return isJsonObject(found) && typeof found.storedAt === 'string' && found.storedAt < moment;
}

const isBytes = (value: unknown): value is FileBytes =>
  value instanceof Uint8Array && value.buffer instanceof ArrayBuffer;
