export interface PngHead {
  readonly width: number;
  readonly height: number;
  /** Bits a sample. */
  readonly depth: number;
  /** 0 gray, 2 colours, 3 palette, 4 gray with alpha, 6 colours with alpha. */
  readonly kind: number;
  /** Samples a pixel. */
  readonly samples: number;
  readonly isInterlaced: boolean;
}

/** The rows of one pass without their filters, one behind the other (ISO/IEC 15948, 9). */
export function unfilteredRows(
  raw: Uint8Array,
  { depth, samples }: PngHead,
  { columns, rows }: { readonly columns: number; readonly rows: number },
): Uint8Array {
  const stride = Math.ceil((columns * samples * depth) / 8);
  const reach = Math.max(1, (samples * depth) >> 3);
  const out = new Uint8Array(stride * rows);
  for (let row = 0; row < rows; row += 1) {
    const filter = raw[row * (stride + 1)] ?? 0;
    for (let at = 0; at < stride; at += 1) {
      const here = row * stride + at;
      const left = at >= reach ? (out[here - reach] ?? 0) : 0;
      const above = row > 0 ? (out[here - stride] ?? 0) : 0;
      const corner = row > 0 && at >= reach ? (out[here - stride - reach] ?? 0) : 0;
      const guess = filter === 4 ? nearest(left, above, corner) : expected(filter, left, above);
      out[here] = (raw[row * (stride + 1) + 1 + at] ?? 0) + guess;
    }
  }
  return out;
}

/** What the other filters expect of the bytes to the left and above. */
function expected(filter: number, left: number, above: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  return filter === 3 ? (left + above) >> 1 : 0;
}

/** The neighbour that comes nearest to left + above − corner (Paeth). */
function nearest(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const toLeft = Math.abs(guess - left);
  const toAbove = Math.abs(guess - above);
  const toCorner = Math.abs(guess - corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
