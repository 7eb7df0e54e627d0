import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Pack } from '../domain/pack';
import { isJsonObject, type JsonObject } from './migrate';
import { publishedPackSchema } from './published-pack-schema';

export const publishedPackFormat = 'lacuna-published-pack';

/** A published pack as it is frozen: compiled, with the fingerprint by which one sees that nobody touched it. */
export function fileFromPublishedPack(pack: Pack): JsonObject {
  return { format: publishedPackFormat, version: 1, sha256: fingerprintOf(pack), pack };
}

/** The pack in data, or null where the data is none or was changed after it was published. */
export function parsePublishedPack(data: unknown): Pack | null {
  if (!isJsonObject(data) || data.format !== publishedPackFormat || data.version !== 1) return null;
  const parsed = publishedPackSchema.safeParse(data.pack);
  if (!parsed.success || data.sha256 !== fingerprintOf(data.pack)) return null;
  return parsed.data;
}

/** Over the text without white space, so that a formatter does not break it. */
function fingerprintOf(pack: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(pack))));
}
