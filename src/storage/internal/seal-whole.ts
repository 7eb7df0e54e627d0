import { failure, type Result, success } from '../../base/result';
import type { StorageProblem, StoredWhole } from '../../domain/ports';
import { summaryFromAssessment } from '../../domain/summary';
import { isJsonObject, type JsonObject } from '../../formats/migrate';
import type { Seal } from './keyring';
import { isRemoved, readRecord } from './record';
import { isSealedPart } from './sealed';
import { readStoredFile, storedFile } from './stored-file';

/** What takes the place of what stands there; parts that are absent stay. */
export interface Rewritten {
  readonly record: unknown;
  /** null: lists look at the record. */
  readonly summary?: unknown;
  readonly journal?: readonly unknown[];
  readonly files?: StoredWhole['files'];
}

type Outcome = Promise<Result<Rewritten, StorageProblem>>;

/** All that is stored of an assessment, sealed. One that cannot be read, or a file that is damaged, is told instead. */
export async function sealWhole({ record, journal, files }: StoredWhole, seal: Seal): Outcome {
  const read = readRecord(record);
  if (!read.ok) return read;
  const { assessment, revision } = read.value;
  const removed = isRemoved(record);
  const file = isJsonObject(record) ? record.file : null;
  const entries = journal.filter(isJsonObject);
  if (entries.length < journal.length) return failure({ kind: 'damaged', detail: 'journal' });
  const sealedFiles: { readonly hash: string; readonly value: unknown }[] = [];
  for (const { hash, value } of files) {
    const bytes = await readStoredFile(value, hash);
    if (!bytes.ok) return bytes;
    sealedFiles.push({ hash, value: await seal.sealFile({ hash, bytes: bytes.value, facts: factsIn(value) }) });
  }
  const summary = summaryFromAssessment(assessment);
  return success({
    record: await seal.sealRecord({ id: assessment.id, revision, removed, file }),
    summary: await seal.sealSummary({ id: assessment.id, removed, summary }),
    journal: await seal.sealEntries(entries),
    files: sealedFiles,
  });
}

/** The same, plain again. Nothing is left behind: what does not open is told instead. */
export async function openWhole({ record, journal, files }: StoredWhole, seal: Seal): Outcome {
  const opened = await seal.openRecord(record);
  const read = opened.ok ? readRecord(opened.value) : opened;
  if (!opened.ok || !read.ok) return read.ok ? failure({ kind: 'locked' }) : read;
  const entries = await seal.openEntries(journal);
  if (entries.some(isSealedPart)) return failure({ kind: 'damaged', detail: 'journal' });
  const plain: { readonly hash: string; readonly value: unknown }[] = [];
  for (const { hash, value } of files) {
    const file = await seal.openFile(value, hash);
    if (!file.ok) return file;
    plain.push({ hash, value: storedFile(file.value) });
  }
  const { assessment } = read.value;
  const summary = { id: assessment.id, removed: isRemoved(record), summary: summaryFromAssessment(assessment) };
  return success({ record: opened.value, summary, journal: entries, files: plain });
}

function factsIn(value: unknown) {
  const facts: JsonObject = isJsonObject(value) ? value : {};
  const [mediaType, storedAt] = [facts.mediaType, facts.storedAt];
  return {
    mediaType: typeof mediaType === 'string' ? mediaType : '',
    storedAt: typeof storedAt === 'string' ? storedAt : '',
  };
}
