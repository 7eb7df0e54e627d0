import { bytesToHex } from '@noble/hashes/utils.js';
import { failure, type Result, success } from '../../base/result';
import { base45FromBytes, bytesFromBase45 } from './base45';

/** One code of a sequence. */
export interface CodeFrame {
  /** First 16 digits of the SHA-256 of the whole file: what belongs together, and what it must turn out to be. */
  readonly whole: string;
  readonly total: number;
  /** From 0. */
  readonly index: number;
  readonly payload: Uint8Array;
}

export type NotAFrame = 'not-ours' | 'from-newer-app';

/** Bytes of the SHA-256 that every code carries. */
export const wholeInBytes = 8;
/** `L`, version, whole, total and index: two bytes each for the numbers. */
export const headInBytes = 2 + wholeInBytes + 4;
const mark = 0x4c;
const version = 1;

/** A frame as the text of a code. */
export function textFromFrame(whole: Uint8Array, { total, index, payload }: Omit<CodeFrame, 'whole'>): string {
  const bytes = new Uint8Array(headInBytes + payload.length);
  bytes.set([mark, version]);
  bytes.set(whole.subarray(0, wholeInBytes), 2);
  const head = new DataView(bytes.buffer);
  head.setUint16(headInBytes - 4, total);
  head.setUint16(headInBytes - 2, index);
  bytes.set(payload, headInBytes);
  return base45FromBytes(bytes);
}

/** The frame in a code that a camera read, whatever it read. */
export function frameFromText(text: string): Result<CodeFrame, NotAFrame> {
  const read = bytesFromBase45(text);
  if (!read.ok || read.value[0] !== mark || read.value.length <= headInBytes) return failure('not-ours');
  const bytes = read.value;
  if (bytes[1] !== version) return failure((bytes[1] ?? 0) > version ? 'from-newer-app' : 'not-ours');
  const head = new DataView(bytes.buffer);
  const total = head.getUint16(headInBytes - 4);
  const index = head.getUint16(headInBytes - 2);
  if (index >= total) return failure('not-ours');
  const whole = bytesToHex(bytes.subarray(2, 2 + wholeInBytes));
  return success({ whole, total, index, payload: bytes.slice(headInBytes) });
}
