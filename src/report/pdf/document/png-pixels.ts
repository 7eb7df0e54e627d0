import { unzlibSync } from 'fflate';
import { assert } from '../../../base/assert';
import { type PngHead, unfilteredRows } from './png-rows';

/** Three bytes a pixel, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/**
 * The pixels of a PNG as they look on white paper: whatever is see-through is mixed with white here, because printers
 * and readers treat masks differently. Every kind of PNG is read (ISO/IEC 15948); of 16 bits a sample the upper eight count.
 */
export function pngPixels(bytes: Uint8Array): Pixels {
  const chunks = chunksOf(bytes);
  const head = headOf(chunks.get('IHDR')?.[0]);
  const { width, height } = head;
  const passes = head.isInterlaced ? adam7 : [wholePicture];
  const packed = joined(chunks.get('IDAT') ?? []);
  const raw = unzlibSync(packed, { out: new Uint8Array(passes.reduce((sum, pass) => sum + bytesOf(head, pass), 0)) });
  const write = colourWriter(head, chunks.get('PLTE')?.[0], chunks.get('tRNS')?.[0]);
  const rgb = new Uint8Array(width * height * 3);
  let at = 0;
  for (const pass of passes) {
    const size = { columns: countOf(width, pass.x, pass.stepX), rows: countOf(height, pass.y, pass.stepY) };
    const stride = Math.ceil((size.columns * head.samples * head.depth) / 8);
    const rows = unfilteredRows(raw.subarray(at), head, size);
    at += bytesOf(head, pass);
    for (let row = 0; row < size.rows; row += 1) {
      const to = ((pass.y + row * pass.stepY) * width + pass.x) * 3;
      write(rows, { start: row * stride, columns: size.columns, to, step: pass.stepX * 3 }, rgb);
    }
  }
  return { width, height, rgb };
}

interface Pass {
  readonly x: number;
  readonly y: number;
  readonly stepX: number;
  readonly stepY: number;
}

const wholePicture: Pass = { x: 0, y: 0, stepX: 1, stepY: 1 };

/** The seven passes of an interlaced picture. */
const adam7: readonly Pass[] = [
  { x: 0, y: 0, stepX: 8, stepY: 8 },
  { x: 4, y: 0, stepX: 8, stepY: 8 },
  { x: 0, y: 4, stepX: 4, stepY: 8 },
  { x: 2, y: 0, stepX: 4, stepY: 4 },
  { x: 0, y: 2, stepX: 2, stepY: 4 },
  { x: 1, y: 0, stepX: 2, stepY: 2 },
  { x: 0, y: 1, stepX: 1, stepY: 2 },
];

const countOf = (length: number, start: number, step: number): number =>
  Math.max(0, Math.ceil((length - start) / step));

/** Each row has one byte before it that says how it is filtered. */
function bytesOf(head: PngHead, { x, y, stepX, stepY }: Pass): number {
  const columns = countOf(head.width, x, stepX);
  return columns === 0
    ? 0
    : countOf(head.height, y, stepY) * (1 + Math.ceil((columns * head.samples * head.depth) / 8));
}

function chunksOf(bytes: Uint8Array): ReadonlyMap<string, readonly Uint8Array[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const chunks = new Map<string, Uint8Array[]>();
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.set(name, [...(chunks.get(name) ?? []), bytes.subarray(at + 8, at + 8 + length)]);
    at += 12 + length;
  }
  return chunks;
}

const samplesByKind: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

function headOf(chunk: Uint8Array | undefined): PngHead {
  assert(chunk?.length === 13, 'the picture has a head');
  const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.length);
  const [depth, kind, , , interlace] = chunk.subarray(8);
  const samples = samplesByKind[kind ?? -1];
  assert(samples !== undefined && depth !== undefined && [1, 2, 4, 8, 16].includes(depth), 'the picture is a PNG');
  return {
    width: view.getUint32(0),
    height: view.getUint32(4),
    depth,
    kind: kind ?? 0,
    samples,
    isInterlaced: interlace === 1,
  };
}

/** Where the samples of a row begin, and where its colours go. */
interface RowPlace {
  readonly start: number;
  readonly columns: number;
  readonly to: number;
  /** From one pixel's colour to the next. */
  readonly step: number;
}

/** Writes the colours of a row on white; nothing is made for each pixel, since there are millions. */
function colourWriter(
  { kind, depth, samples }: PngHead,
  palette: Uint8Array = noBytes,
  clear: Uint8Array = noBytes,
): (rows: Uint8Array, place: RowPlace, rgb: Uint8Array) => void {
  const most = 2 ** depth - 1;
  const isGray = kind === 0 || kind === 4;
  const hasAlpha = kind === 4 || kind === 6;
  const clearAt = (at: number): number =>
    clear.length > at * 2 + 1 ? (clear[at * 2] ?? 0) * 256 + (clear[at * 2 + 1] ?? 0) : -1;
  const [clearRed, clearGreen, clearBlue] = [clearAt(0), clearAt(1), clearAt(2)];
  const sampleAt = samplesOf[depth] ?? bits(depth);
  const mixed = (sample: number, alpha: number): number =>
    Math.round((sample / most) * alpha * 255 + (1 - alpha) * 255);
  return (rows, { start, columns, to, step }, rgb) => {
    for (let column = 0, at = to; column < columns; column += 1, at += step) {
      const first = column * samples;
      const red = sampleAt(rows, start, first);
      if (kind === 3) {
        const alpha = (clear[red] ?? 255) / 255;
        for (let part = 0; part < 3; part += 1)
          rgb[at + part] = Math.round((palette[red * 3 + part] ?? 0) * alpha + (1 - alpha) * 255);
        continue;
      }
      const green = isGray ? red : sampleAt(rows, start, first + 1);
      const blue = isGray ? red : sampleAt(rows, start, first + 2);
      const isClear = red === clearRed && (isGray || (green === clearGreen && blue === clearBlue));
      const alpha = hasAlpha ? sampleAt(rows, start, first + samples - 1) / most : isClear ? 0 : 1;
      rgb[at] = mixed(red, alpha);
      rgb[at + 1] = mixed(green, alpha);
      rgb[at + 2] = mixed(blue, alpha);
    }
  };
}

/** The sample with that index in the row that begins there. */
type SampleAt = (rows: Uint8Array, start: number, index: number) => number;

const samplesOf: Readonly<Record<number, SampleAt>> = {
  8: (rows, start, index) => rows[start + index] ?? 0,
  16: (rows, start, index) => (rows[start + index * 2] ?? 0) * 256 + (rows[start + index * 2 + 1] ?? 0),
};

const bits =
  (depth: number): SampleAt =>
  (rows, start, index) => {
    const bit = index * depth;
    return ((rows[start + (bit >> 3)] ?? 0) >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
  };

const noBytes = new Uint8Array();

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
