import { isJsonObject } from '../../formats/migrate';
import type { RestoreKind, RestoreMode } from '../restore-kinds';
import { isSameStored } from './is-same-stored';
import type { Side } from './side';

interface Sides {
  readonly ours: Side | undefined;
  readonly theirs: Side | undefined;
}

/** What becomes of an assessment that is on one side or on both; the table stands beside `RestoreKind`. */
export function restoreKindOf({ ours, theirs }: Sides, mode: RestoreMode): RestoreKind {
  if (!theirs) return mode === 'merge' ? 'stays' : 'leaves';
  if (!ours) return 'comes';
  if (isSameSide(ours, theirs)) return 'same';
  if (mode === 'replace') return 'replaced';
  if (theirs.assessment === null && !isSameSeal(theirs, ours)) return 'kept';
  if (goesOnFrom(theirs, ours)) return 'continues';
  if (goesOnFrom(ours, theirs)) return 'newer';
  if (!isSameContent(ours, theirs)) return theirs.assessment === null ? 'kept' : 'beside';
  return isRemoved(ours) ? 'returns' : 'newer';
}

export const isRemoved = ({ whole: { record } }: Side): boolean => isJsonObject(record) && record.removed === true;

/** Everything but the counter that every writing counts on. */
function isSameSide(ours: Side, theirs: Side): boolean {
  const [a, b] = [ours, theirs].map(({ whole: { record, journal, files } }) => ({
    record: isJsonObject(record) ? { ...record, revision: 0 } : record,
    journal,
    files,
  }));
  return isSameStored(a, b);
}

/** Encrypted with one key: then the names of their journal entries, which stand in the open, tell which goes on. */
function isSameSeal(ours: Side, theirs: Side): boolean {
  return ours.sealed !== null && ours.sealed.lock.key === theirs.sealed?.lock.key;
}

/** Both can be read, or are sealed, and say the same; journals and files are told apart by `goesOnFrom`. */
function isSameContent(ours: Side, theirs: Side): boolean {
  if (isSameSeal(ours, theirs)) return isSameStored(ours.sealed, theirs.sealed);
  return ours.assessment !== null && isSameStored(ours.assessment, theirs.assessment);
}

/**
 * Every entry of the earlier journal stands in the later one, which has more; or the contents are the same and the later
 * has files that the earlier lacks. Without a journal nothing goes on from anything: then both are kept.
 */
function goesOnFrom(later: Side, earlier: Side): boolean {
  const areRead = later.assessment !== null && earlier.assessment !== null;
  if (!areRead && !isSameSeal(later, earlier)) return false;
  const hasEntries = isMore(namesIn(later), namesIn(earlier));
  return hasEntries || (isSameContent(later, earlier) && isMore(hashesIn(later), hashesIn(earlier)));
}

const isMore = (more: ReadonlySet<string>, less: ReadonlySet<string>): boolean =>
  more.size > less.size && [...less].every((name) => more.has(name));

function namesIn({ whole: { journal } }: Side): ReadonlySet<string> {
  return new Set(
    journal.flatMap((entry) => (isJsonObject(entry) && typeof entry.name === 'string' ? [entry.name] : [])),
  );
}

const hashesIn = ({ whole }: Side): ReadonlySet<string> => new Set(whole.files.map(({ hash }) => hash));
