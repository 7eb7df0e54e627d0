import { failure, type Result, success } from '../base/result';
import type { Assessment, AssessmentId } from '../domain/assessment';
import { filesOf } from '../domain/attachment';
import type { Edition } from '../domain/edition';
import type { FileBytes, FileStore } from '../domain/ports';
import { saveFile } from './save-file';

export type SavePackageProblem =
  { readonly kind: 'not-loaded' } | { readonly kind: 'damaged'; readonly hashes: readonly string[] };

/** What goes into a package: the assessment, or what `inEdition` made of it, and whose files those are. */
export interface ToPack {
  readonly assessment: Assessment;
  readonly edition: Edition;
  /** The id under which the files are stored; an edition has one of its own. */
  readonly owner: AssessmentId;
}

/** Saves the assessment with its files, but for those `without`; a file that cannot be read stops it and is named. */
export async function savePackage(
  { assessment, edition, owner }: ToPack,
  store: FileStore,
  without: ReadonlySet<string>,
): Promise<Result<void, SavePackageProblem>> {
  const writer = await import('../exchange/write-package').then(success, () =>
    failure({ kind: 'not-loaded' as const }),
  );
  if (!writer.ok) return writer;
  const files = new Map<string, FileBytes>();
  const unread: string[] = [];
  for (const hash of filesOf(assessment.attachments).keys()) {
    if (without.has(hash)) continue;
    const bytes = await store.get(owner, hash);
    if (bytes.ok) files.set(hash, bytes.value);
    else unread.push(hash);
  }
  if (unread.length > 0) return failure({ kind: 'damaged', hashes: unread });
  const { fileName, parts } = writer.value.writePackage(assessment, files, edition);
  saveFile(fileName, new Blob([...parts], { type: 'application/octet-stream' }));
  return success(undefined);
}
