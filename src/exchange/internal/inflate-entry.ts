import { Inflate } from 'fflate';
import { failure, type Result, success } from '../../base/result';
import type { FileBytes } from '../../domain/ports';
import type { ZipEntry } from './zip-index';

export type InflateFault = 'damaged' | 'too-large-inside' | 'bomb';

/** So few bytes become at most 4 MB at once, 1,032 times as many: then there is a look at how much it is. */
const step = 4_096;

/** No honest text is packed tighter than this, once it is large. */
const tightest = 200;
const alwaysAllowedInBytes = 1_000_000;

/** The bytes of an entry, unpacked bit by bit and stopped at the limit, whatever size the entry claims. */
export function inflateEntry(entry: ZipEntry, limitInBytes: number): Result<FileBytes, InflateFault> {
  const { compressed, isCompressed, claimedSizeInBytes } = entry;
  if (claimedSizeInBytes > limitInBytes) return failure('too-large-inside');
  if (!isCompressed) return success(compressed);
  const whole = inflateBounded(compressed, limitInBytes);
  return whole.ok && whole.value.length !== claimedSizeInBytes ? failure('damaged') : whole;
}

/** What a deflated stream holds, unpacked bit by bit and stopped at the limit. */
export function inflateBounded(compressed: Uint8Array, limitInBytes: number): Result<FileBytes, InflateFault> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream: { isEnded: boolean } = { isEnded: false };
  const inflate = new Inflate((part, isLast) => {
    parts.push(part);
    size += part.length;
    stream.isEnded ||= isLast;
  });
  try {
    for (let at = 0; at < compressed.length; at += step) {
      const next = Math.min(at + step, compressed.length);
      inflate.push(compressed.subarray(at, next), next === compressed.length);
      if (size > limitInBytes) return failure('too-large-inside');
      if (size > alwaysAllowedInBytes && size > next * tightest) return failure('bomb');
    }
  } catch {
    return failure('damaged'); // the library throws on what it cannot unpack
  }
  return stream.isEnded ? success(joined(parts, size)) : failure('damaged');
}

function joined(parts: readonly Uint8Array[], size: number): FileBytes {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
