import { failure, type Result, success } from '../../base/result';
import type { Picture, PictureProblem } from '../picture';
import { joined } from './png-picture';

const [start, scan, end] = [0xd8, 0xda, 0xd9];
/** Frames of every way of coding (ITU-T T.81, table B.1); C4, C8 and CC are tables. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
/** What programs add: comments and their own segments. */
const isExtra = (marker: number) => marker === 0xfe || (marker >= 0xe0 && marker <= 0xef);

/** A JPEG segment by segment up to its picture, which is kept as it is and must end as one. */
export function readJpeg(bytes: Uint8Array): Result<Picture, PictureProblem> {
  const kept: Uint8Array[] = [Uint8Array.of(0xff, start)];
  let size: Size | null = null;
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return broken;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1; // fill
      continue;
    }
    if (marker === scan) return size === null ? broken : whole(size, [...kept, bytes.subarray(at, endOf(bytes))]);
    const next = at + 2 + word(bytes, at + 2);
    if (next > bytes.length || next < at + 4) return broken;
    if (isFrame(marker))
      size = { height: word(bytes, at + 5), width: word(bytes, at + 7), colours: bytes[at + 9] ?? 0 };
    if (!isExtra(marker)) kept.push(bytes.subarray(at, next));
    at = next;
  }
  return broken;
}

interface Size {
  readonly width: number;
  readonly height: number;
  readonly colours: number;
}

/** The last part is what is drawn; nothing stands in it where the file has no end. */
function whole({ width, height, colours }: Size, parts: readonly Uint8Array[]): Result<Picture, PictureProblem> {
  if (width === 0 || height === 0 || parts.at(-1)?.length === 0) return broken;
  if (colours === 4) return failure({ kind: 'four-colours' });
  return success({ mediaType: 'image/jpeg', width, height, bytes: joined(parts) });
}

const broken = failure({ kind: 'broken' } as const);

const word = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);

/** Behind the last end marker; 0 where there is none, since the file was cut off. */
function endOf(bytes: Uint8Array): number {
  for (let at = bytes.length - 2; at >= 0; at -= 1) if (bytes[at] === 0xff && bytes[at + 1] === end) return at + 2;
  return 0;
}
