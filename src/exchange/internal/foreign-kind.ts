import type { ForeignKind } from '../file-problem';

const signatures: readonly (readonly [ForeignKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b]],
  ['zip', [0x1f, 0x8b]],
  ['zip', [0x37, 0x7a, 0xbc, 0xaf]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
];

/** What the first bytes say the file is, where they say it; word processor and spreadsheet files are zips. */
export function foreignKindOf(bytes: Uint8Array): ForeignKind | null {
  const found = signatures.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  return found?.[0] ?? null;
}
