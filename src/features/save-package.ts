import { failure, type Result, success } from '../base/result';
import type { Assessment } from '../domain/assessment';
import { filesOf } from '../domain/attachment';
import type { FileBytes, FileStore } from '../domain/ports';
import { saveFile } from './save-file';

export type SavePackageProblem =
  { readonly kind: 'unloaded' } | { readonly kind: 'damaged'; readonly hashes: readonly string[] };

/** Saves the assessment with its files, but for those `without`; a file that cannot be read stops it and is named. */
export async function savePackage(
  assessment: Assessment,
  store: FileStore,
  without: ReadonlySet<string>,
): Promise<Result<void, SavePackageProblem>> {
  const writer = await import('../exchange/write-package').then(success, () => failure({ kind: 'unloaded' as const }));
  if (!writer.ok) return writer;
  const files = new Map<string, FileBytes>();
  const unread: string[] = [];
  for (const hash of filesOf(assessment.attachments).keys()) {
    if (without.has(hash)) continue;
    const bytes = await store.get(assessment.id, hash);
    if (bytes.ok) files.set(hash, bytes.value);
    else unread.push(hash);
  }
  if (unread.length > 0) return failure({ kind: 'damaged', hashes: unread });
  const { fileName, parts } = writer.value.writePackage(assessment, files);
  saveFile(fileName, new Blob([...parts], { type: 'application/octet-stream' }));
  return success(undefined);
}
