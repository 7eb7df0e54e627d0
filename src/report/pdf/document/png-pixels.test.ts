import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pngFrom, pngOf } from '../../../../tests/support/build-template';
import { pngPixels } from './png-pixels';

const firstOf = (bytes: Uint8Array) => [...pngPixels(bytes).rgb.subarray(0, 3)];

/** A picture of one row, its filter 0, whose bytes are given. */
function rowOf(
  head: { readonly width: number; readonly depth: number; readonly kind: number; readonly interlace?: number },
  row: readonly number[],
  extra: readonly (readonly [string, Buffer])[] = [],
): Buffer {
  const chunk = Buffer.alloc(13);
  chunk.writeUInt32BE(head.width, 0);
  chunk.writeUInt32BE(1, 4);
  chunk.set([head.depth, head.kind, 0, 0, head.interlace ?? 0], 8);
  return pngFrom([
    ['IHDR', chunk],
    ...extra,
    ['IDAT', deflateSync(Buffer.from([0, ...row]))],
    ['IEND', Buffer.alloc(0)],
  ]);
}

test.each([
  ['gray', pngOf(1, 1, 0, () => [51]), [51, 51, 51]],
  ['colours', pngOf(1, 1, 2, () => [10, 20, 30]), [10, 20, 30]],
  ['gray half see-through, on white', pngOf(1, 1, 4, () => [0, 51]), [204, 204, 204]],
  ['colours wholly see-through', pngOf(1, 1, 6, () => [10, 20, 30, 0]), [255, 255, 255]],
  ['colours wholly there', pngOf(1, 1, 6, () => [10, 20, 30, 255]), [10, 20, 30]],
  ['sixteen bits', rowOf({ width: 1, depth: 16, kind: 2 }, [255, 255, 0, 0, 128, 0]), [255, 0, 128]],
  ['one bit a pixel', rowOf({ width: 2, depth: 1, kind: 0 }, [0b01000000]), [0, 0, 0]],
  [
    'a palette of four bits with a see-through entry',
    rowOf({ width: 2, depth: 4, kind: 3 }, [0x10], [
      ['PLTE', Buffer.from([1, 2, 3, 100, 100, 100])],
      ['tRNS', Buffer.from([255, 0])],
    ]), // prettier-ignore
    [255, 255, 255],
  ],
  [
    'one colour named as see-through',
    rowOf({ width: 1, depth: 8, kind: 2 }, [9, 8, 7], [['tRNS', Buffer.from([0, 9, 0, 8, 0, 7])]]),
    [255, 255, 255],
  ],
])('the first pixel of %s', (_, bytes, expected) => {
  expect(firstOf(bytes)).toEqual(expected);
});

test('an interlaced row has its pixels in their places', () => {
  // Nine pixels: pass 1 has the first and the ninth, pass 2 the fifth, pass 4 the third and seventh, pass 6 the rest.
  const passes = [[1, 9], [5], [3, 7], [2, 4, 6, 8]].map((pixels, at) => (at === 0 ? pixels : [0, ...pixels]));
  const { rgb } = pngPixels(rowOf({ width: 9, depth: 8, kind: 0, interlace: 1 }, passes.flat()));
  expect([...rgb].filter((_, at) => at % 3 === 0)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('each filter is undone', () => {
  const filtered = [
    [1, 10, 10, 10], // each differs from its left by 10
    [2, 1, 1, 1], // from the one above by 1
    [3, 0, 0, 0], // the mean of left and above
    [4, 0, 0, 5], // the nearest of the neighbours
  ];
  const head = Buffer.alloc(13);
  head.writeUInt32BE(3, 0);
  head.writeUInt32BE(4, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const bytes = pngFrom([
    ['IHDR', head],
    ['IDAT', deflateSync(Buffer.from(filtered.flat()))],
    ['IEND', Buffer.alloc(0)],
  ]);
  const { rgb } = pngPixels(bytes);
  expect([...rgb].filter((_, at) => at % 3 === 0)).toEqual([10, 20, 30, 11, 21, 31, 5, 13, 22, 5, 13, 27]);
});
