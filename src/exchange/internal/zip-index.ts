import { failure, type Result, success } from '../../base/result';

/** One entry as the zip describes it; how large it becomes is claimed, not known. */
export interface ZipEntry {
  readonly name: string;
  readonly isCompressed: boolean;
  readonly claimedSizeInBytes: number;
  readonly crc: number;
  readonly compressed: Uint8Array<ArrayBuffer>;
}

export type ZipFault = 'damaged' | 'encrypted' | 'link' | 'too-many' | 'not-supported';

type Index = Result<readonly ZipEntry[], ZipFault>;

const endLength = 22;
const recordLength = 46;
const localLength = 30;

/**
 * The entries of a zip, read strictly: whatever two programs could read in two ways is refused, such as words before,
 * between or behind the entries, entries that overlap, and a second description that differs from the first.
 */
export function readZipIndex(bytes: Uint8Array<ArrayBuffer>, mostEntries: number): Index {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - endLength;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return failure('damaged');
  const [disk, startDisk] = [view.getUint16(end + 4, true), view.getUint16(end + 6, true)];
  const [onDisk, count] = [view.getUint16(end + 8, true), view.getUint16(end + 10, true)];
  const [length, start] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  if (disk !== 0 || startDisk !== 0 || onDisk !== count || view.getUint16(end + 20, true) !== 0)
    return failure('not-supported');
  if (count > mostEntries) return failure('too-many');
  if (start + length !== end) return failure('damaged');
  return readRecords({ bytes, view, start, end }, count);
}

interface Area {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly view: DataView;
  /** Where the list of entries begins and ends. */
  readonly start: number;
  readonly end: number;
}

function readRecords(area: Area, count: number): Index {
  const entries: ZipEntry[] = [];
  let at = area.start;
  let free = 0; // Each entry begins where the one before it ended: none overlaps, and nothing hides between.
  for (let index = 0; index < count; index += 1) {
    if (at + recordLength > area.end || area.view.getUint32(at, true) !== 0x02014b50) return failure('damaged');
    const record = readRecord(area, at);
    if (!record.ok) return record;
    const entry = readEntry(area, record.value, free);
    if (!entry.ok) return entry;
    entries.push(entry.value.entry);
    free = entry.value.end;
    at += recordLength + record.value.variableLength;
  }
  return at === area.end && free === area.start ? success(entries) : failure('damaged');
}

interface ZipRecord {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly offset: number;
  readonly nameLength: number;
  readonly variableLength: number;
}

function readRecord({ bytes, view, end }: Area, at: number): Result<ZipRecord, ZipFault> {
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const nameLength = view.getUint16(at + 28, true);
  const variableLength = nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (at + recordLength + variableLength > end) return failure('damaged');
  if ((flags & encryptedFlags) !== 0) return failure('encrypted');
  if (isLink(view, at)) return failure('link');
  if (method !== 0 && method !== 8) return failure('not-supported');
  return success({
    name: nameAt(bytes, at + recordLength, nameLength),
    flags,
    method,
    crc: view.getUint32(at + 16, true),
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    nameLength,
    variableLength,
  });
}

/** Traditional, strong, and hidden descriptions. */
const encryptedFlags = 0x0001 | 0x0040 | 0x2000;

/** Written on a Unix system, as anything but an ordinary file. */
function isLink(view: DataView, at: number): boolean {
  const kind = (view.getUint32(at + 38, true) >>> 28) & 0xf;
  return view.getUint8(at + 5) === 3 && kind !== 0 && kind !== 8;
}

function readEntry({ bytes, view, start }: Area, record: ZipRecord, free: number) {
  const { offset, nameLength, name, flags, method, crc, compressedSize, size } = record;
  if (offset !== free || offset + localLength > start || view.getUint32(offset, true) !== 0x04034b50)
    return failure('damaged' as const);
  const from = offset + localLength + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const isSame =
    view.getUint16(offset + 6, true) === flags &&
    view.getUint16(offset + 8, true) === method &&
    view.getUint16(offset + 26, true) === nameLength &&
    from <= start &&
    nameAt(bytes, offset + localLength, nameLength) === name;
  const to = from + compressedSize;
  if (!isSame || to > start || (method === 0 && compressedSize !== size)) return failure('damaged' as const);
  const end = endOfEntry(view, { to, start, hasDescriptor: (flags & 0x0008) !== 0 });
  const compressed = bytes.subarray(from, to);
  return success({ entry: { name, isCompressed: method === 8, claimedSizeInBytes: size, crc, compressed }, end });
}

/** Sizes may stand once more behind the data, with or without a signature before them. */
function endOfEntry(
  view: DataView,
  { to, start, hasDescriptor }: { readonly to: number; readonly start: number; readonly hasDescriptor: boolean },
): number {
  if (!hasDescriptor) return to;
  const isSigned = to + 4 <= start && view.getUint32(to, true) === 0x08074b50;
  return to + (isSigned ? 16 : 12);
}

/** One character a byte: our names are plain ASCII, and what is not is no name of ours whatever it means. */
function nameAt(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + Math.min(length, 1_000)));
}
