import { failure, type Result, success } from '../base/result';
import { sha256Of } from '../base/sha256';
import type { Assessment } from '../domain/assessment';
import { filesOf } from '../domain/attachment';
import { maxAttachmentInBytes, maxAttachmentsInBytes } from '../domain/limits';
import type { FileBytes } from '../domain/ports';
import type { FileProblem, PackageFault } from './file-problem';
import { crc32 } from './internal/crc32';
import { inflateEntry } from './internal/inflate-entry';
import { readZipIndex, type ZipEntry } from './internal/zip-index';
import { type EntryMeaning, largestPackageInBytes, meaningOf } from './package-names';
import { largestFileInBytes, readAssessmentFile, type ReadFile } from './read-assessment-file';

/** A hundred megabytes of files of a kilobyte each are no evidence of anything. */
const mostEntries = 5_000;

export interface ReadPackage extends ReadFile {
  /** By hash, each found to fit it. */
  readonly files: ReadonlyMap<string, FileBytes>;
  /** Files that the device which wrote the package did not have either. */
  readonly missing: readonly string[];
}

type Read<T> = Result<T, FileProblem>;

/**
 * The assessment and its files in a package, or why there is none; whatever the bytes, nothing is thrown, nothing is
 * written, and no more is unpacked than an assessment may hold. Names inside are compared, never used as paths.
 */
export async function readPackage(bytes: FileBytes): Promise<Read<ReadPackage>> {
  const limitInBytes = largestPackageInBytes;
  if (bytes.length > limitInBytes) return failure({ kind: 'too-large', sizeInBytes: bytes.length, limitInBytes });
  const index = readZipIndex(bytes, mostEntries);
  if (!index.ok) return refused(index.error);
  const sorted = sortedOut(index.value);
  if (!sorted.ok) return sorted;
  const { json, packed, missing } = sorted.value;
  const text = inflateEntry(json, largestFileInBytes);
  if (!text.ok) return refused(text.error);
  // The files are known by their hashes; the assessment may come without a checksum of its own.
  if (crc32(text.value) !== json.crc) return refused('damaged');
  const read = readAssessmentFile(text.value);
  if (!read.ok) return read.error.kind === 'sealed' ? refused('encrypted') : read;
  const fault = faultOfNames(read.value.assessment, { packed, missing });
  if (fault) return refused(fault);
  const files = await unpacked(packed, read.value.assessment);
  return files.ok ? success({ ...read.value, files: files.value, missing: [...missing] }) : files;
}

interface Sorted {
  readonly json: ZipEntry;
  /** By hash. */
  readonly packed: ReadonlyMap<string, ZipEntry>;
  readonly missing: ReadonlySet<string>;
}

function sortedOut(entries: readonly ZipEntry[]): Read<Sorted> {
  const meant = entries.map((entry) => ({ entry, meaning: meaningOf(entry.name) }));
  const json = meant.find(({ meaning }) => meaning?.kind === 'assessment')?.entry;
  // A word processor's file, or a zip of photographs, is no package with a fault.
  if (!json) return failure({ kind: 'not-our-file', looksLike: 'zip' });
  if (meant.some(({ meaning }) => meaning === null)) return refused('unknown-name');
  if (new Set(entries.map(({ name }) => name)).size < entries.length) return refused('duplicate');
  const hashesOf = (kind: EntryMeaning['kind']) =>
    meant.flatMap(({ entry, meaning }) =>
      meaning?.kind === kind && 'hash' in meaning ? [[meaning.hash, entry] as const] : [],
    );
  const missing = new Map(hashesOf('missing'));
  if ([...missing.values()].some(({ compressed }) => compressed.length > 0)) return refused('extra-file');
  return success({ json, packed: new Map(hashesOf('file')), missing: new Set(missing.keys()) });
}

/** Every file that the assessment names is there or said to be missing, and nothing else is. */
function faultOfNames(
  { attachments }: Assessment,
  { packed, missing }: Pick<Sorted, 'packed' | 'missing'>,
): PackageFault | null {
  const named = filesOf(attachments);
  const there = [...packed.keys(), ...missing];
  if (there.some((hash) => !named.has(hash)) || new Set(there).size < there.length) return 'extra-file';
  return [...named.keys()].some((hash) => !packed.has(hash) && !missing.has(hash)) ? 'missing-file' : null;
}

async function unpacked(
  packed: ReadonlyMap<string, ZipEntry>,
  { attachments }: Assessment,
): Promise<Read<ReadonlyMap<string, FileBytes>>> {
  const files = new Map<string, FileBytes>();
  const sizes = filesOf(attachments);
  let left = maxAttachmentsInBytes;
  for (const [hash, entry] of packed) {
    const bytes = inflateEntry(entry, Math.min(maxAttachmentInBytes, left));
    if (!bytes.ok) return refused(bytes.error);
    if (bytes.value.length !== sizes.get(hash) || (await sha256Of(bytes.value)) !== hash) return refused('wrong-hash');
    left -= bytes.value.length;
    files.set(hash, bytes.value);
  }
  return success(files);
}

const refused = (fault: PackageFault): Read<never> => failure({ kind: 'package', fault });
