import { failure, type Result, success } from '../../base/result';
import type { Picture, PictureProblem } from '../picture';

/** What draws the picture; comments, places and profiles go. */
const drawn = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

const signatureLength = 8;

/** A PNG chunk by chunk (ISO/IEC 15948), each held against its own checksum, so that a torn file is noticed. */
export function readPng(bytes: Uint8Array): Result<Picture, PictureProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const kept: Uint8Array[] = [bytes.subarray(0, signatureLength)];
  const names: string[] = [];
  for (let at = signatureLength; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length || view.getUint32(end - 4) !== crc32(bytes.subarray(at + 4, end - 4))) return broken;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    names.push(name);
    if (drawn.has(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') break;
    at = end;
  }
  const isWhole =
    names[0] === 'IHDR' && view.getUint32(signatureLength) === 13 && names.includes('IDAT') && names.at(-1) === 'IEND';
  if (!isWhole) return broken;
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (width === 0 || height === 0) return broken;
  return success({ mediaType: 'image/png', width, height, bytes: joined(kept) });
}

const broken = failure({ kind: 'broken' } as const);

/** Some parts of a file as one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
