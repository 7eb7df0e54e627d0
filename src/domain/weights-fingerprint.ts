import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { WeightsByRequirement } from './weights';

/**
 * Twelve hexadecimal digits of SHA-256 over "requirement=weight" lines in the order of ids: equal for equal weights,
 * whatever the profile is called and whoever set it up.
 */
export function weightsFingerprint(weights: WeightsByRequirement): string {
  const lines = [...weights].map(([id, weight]) => `${id}=${weight}\n`).sort();
  return bytesToHex(sha256(utf8ToBytes(lines.join('')))).slice(0, 12);
}
