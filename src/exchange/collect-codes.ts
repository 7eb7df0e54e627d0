import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { failure, type Result } from '../base/result';
import type { FileBytes } from '../domain/ports';
import { frameFromText, type NotAFrame, wholeInBytes } from './internal/code-frame';
import { inflateBounded } from './internal/inflate-entry';
import { maxCodes } from './codes-from-bytes';

/** What was read so far of one sequence. */
export interface CodeCollection {
  readonly whole: string;
  readonly total: number;
  readonly payloads: ReadonlyMap<number, Uint8Array>;
}

export type CodeRead =
  | { readonly kind: 'added'; readonly collection: CodeCollection }
  | { readonly kind: 'known' }
  /** A code of another sequence; it is told and not mixed in. */
  | { readonly kind: 'foreign' }
  | { readonly kind: NotAFrame };

export type CodesProblem =
  | { readonly kind: 'incomplete'; readonly missing: readonly number[] }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'too-large-inside' };

/** More than any assessment holds; what unpacks to more was not packed by Lacuna. */
const unpackedLimitInBytes = 20_000_000;

/**
 * What one more code is to a sequence, in any order and any number of times; null where none has begun.
 *
 * | same whole and total | place  | result  |
 * | -------------------- | ------ | ------- |
 * | no                   |        | foreign |
 * | yes                  | filled | known   |
 * | yes                  | free   | added   |
 */
export function addCode(collection: CodeCollection | null, text: string): CodeRead {
  const read = frameFromText(text);
  if (!read.ok) return { kind: read.error };
  const { whole, total, index, payload } = read.value;
  if (total > maxCodes) return { kind: 'not-ours' };
  const begun = collection ?? { whole, total, payloads: new Map<number, Uint8Array>() };
  if (begun.whole !== whole || begun.total !== total) return { kind: 'foreign' };
  if (begun.payloads.has(index)) return { kind: 'known' };
  return { kind: 'added', collection: { whole, total, payloads: new Map([...begun.payloads, [index, payload]]) } };
}

/** The numbers of the codes that were not read yet, from 1. */
export function missingCodes({ total, payloads }: CodeCollection): readonly number[] {
  return Array.from({ length: total }, (_, index) => index + 1).filter((number) => !payloads.has(number - 1));
}

/** The file that the codes carried, byte for byte, or why it is not that file. */
export function bytesFromCodes(collection: CodeCollection): Result<FileBytes, CodesProblem> {
  const missing = missingCodes(collection);
  if (missing.length > 0) return failure({ kind: 'incomplete', missing });
  const inOrder = [...collection.payloads].sort(([a], [b]) => a - b).flatMap(([, payload]) => [...payload]);
  const unpacked = inflateBounded(Uint8Array.from(inOrder), unpackedLimitInBytes);
  if (!unpacked.ok) return failure({ kind: unpacked.error === 'too-large-inside' ? unpacked.error : 'damaged' });
  const found = bytesToHex(sha256(unpacked.value).subarray(0, wholeInBytes));
  return found === collection.whole ? unpacked : failure({ kind: 'damaged' });
}
