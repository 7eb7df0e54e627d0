import { failure, type Result, success } from '../base/result';
import type { FileBytes } from '../domain/ports';

/** The bytes of a file that somebody chose; it may be gone from its disk, or locked, by the time it is read. */
export async function readBytes(file: Blob): Promise<Result<FileBytes, { readonly kind: 'unreadable' }>> {
  try {
    return success(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return failure({ kind: 'unreadable' });
  }
}
