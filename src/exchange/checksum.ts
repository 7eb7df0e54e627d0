import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { JsonObject } from '../formats/migrate';

/**
 * SHA-256 of everything in a file but its checksum, as `sha256:` and 64 digits. Blanks, line ends and the order of keys
 * count for nothing, so a file that another program wrote down again keeps its checksum.
 */
export function checksumOf({ checksum: _, ...file }: JsonObject): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(JSON.stringify(file, inOneOrder))))}`;
}

/** Lone surrogates would all become the same sign in UTF-8; `JSON.stringify` has escaped them before. */
function inOneOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
