import { failure, type Result } from '../base/result';
import { readJpeg } from './internal/jpeg-picture';
import { readPng } from './internal/png-picture';
import type { Picture, PictureProblem } from './picture';

/** The picture at the head of a report, small enough to travel in each. */
export interface Emblem {
  readonly mediaType: Picture['mediaType'];
  /** The bytes of the picture. */
  readonly base64: string;
  /** Says what it shows, for readers who do not see it; "" where the name of the institution says it. */
  readonly words: string;
}

export const emblemLimits = { bytes: 200_000, pixelsOfSide: 1_600 } as const;

/** The PNG or JPEG in these bytes, without anything else that they hold, or why it can't be an emblem. */
export function pictureIn(bytes: Uint8Array): Result<Picture, PictureProblem> {
  const read = isPng(bytes) ? readPng(bytes) : isJpeg(bytes) ? readJpeg(bytes) : null;
  if (read === null) return failure({ kind: 'not-a-picture' });
  if (!read.ok) return read;
  const { width, height, bytes: kept } = read.value;
  if (width > emblemLimits.pixelsOfSide || height > emblemLimits.pixelsOfSide)
    return failure({ kind: 'large', width, height });
  return kept.length > emblemLimits.bytes ? failure({ kind: 'heavy', sizeInBytes: kept.length }) : read;
}

const begins = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);
const isPng = (bytes: Uint8Array) => begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const isJpeg = (bytes: Uint8Array) => begins(bytes, [0xff, 0xd8, 0xff]);
