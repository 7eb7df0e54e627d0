import { deflateSync } from 'fflate';
import { crc32 } from '../../src/exchange/internal/crc32';

/** One entry of a zip as a test wants it; what is not said is as an honest program would write it. */
export interface ZipSketch {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** 8 packed, 0 as it is. */
  readonly method?: number;
  /** The size that both descriptions claim. */
  readonly claimed?: number;
  readonly flags?: number;
  readonly crc?: number;
  /** Of the Unix kind, `0o120777` for a link. */
  readonly mode?: number;
  /** The name in front of the data, where it differs. */
  readonly localName?: string;
  /** Where the list says the entry stands, where that is not true. */
  readonly offset?: number;
}

/** A zip written byte by byte, so that every trick can be played. */
export function buildZip(sketches: readonly ZipSketch[], { comment = '' } = {}): Uint8Array<ArrayBuffer> {
  const records: number[][] = [];
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const sketch of sketches) {
    const { name, bytes, method = 8, claimed = bytes.length, flags = 0, mode } = sketch;
    const data = method === 8 ? deflateSync(bytes, { level: 9 }) : bytes;
    const sizes = [...u32(sketch.crc ?? crc32(bytes)), ...u32(data.length), ...u32(claimed)];
    const facts = [...u16(20), ...u16(flags), ...u16(method), ...u32(0), ...sizes];
    const localName = [...new TextEncoder().encode(sketch.localName ?? name)];
    const listName = [...new TextEncoder().encode(name)];
    const local = [...u32(0x04034b50), ...facts, ...u16(localName.length), ...u16(0), ...localName];
    const unix = mode === undefined ? 0 : 3;
    const tail = [...u16(0), ...u16(0), ...u16(0), ...u16(0), ...u32((mode ?? 0) * 65_536)];
    const from = u32(sketch.offset ?? at);
    records.push([...u32(0x02014b50), 20, unix, ...facts, ...u16(listName.length), ...tail, ...from, ...listName]);
    parts.push(Uint8Array.from(local), data);
    at += local.length + data.length;
  }
  const list = Uint8Array.from(records.flat());
  const count = u16(sketches.length);
  const end = [...u32(0x06054b50), ...u16(0), ...u16(0), ...count, ...count, ...u32(list.length), ...u32(at)];
  return joined([...parts, list, Uint8Array.from([...end, ...u16(comment.length)]), new TextEncoder().encode(comment)]);
}

/** Parts behind one another. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const u16 = (value: number): number[] => [value & 255, (value >>> 8) & 255];
const u32 = (value: number): number[] => [...u16(value & 65_535), ...u16(Math.floor(value / 65_536))];
