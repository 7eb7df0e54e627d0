import { glyphPath } from './glyph-outline';

/** What a PDF needs to know of a TrueType font, and the font cut down to some of its glyphs. */
export interface TrueType {
  readonly postScriptName: string;
  /** In thousandths of the type size. */
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly box: readonly number[];
  readonly italicAngle: number;
  advanceOf(glyph: number): number;
  readonly unitsPerEm: number;
  /** An SVG path in font units. */
  outlineOf(glyph: number): string;
  /** The font with the outlines of these glyphs only; glyph numbers stay as they are. */
  subset(glyphs: ReadonlySet<number>): Uint8Array;
}

/** Reads the tables of a TrueType font; the font must be one of ours, a broken one is a bug. */
export function readTrueType(bytes: Uint8Array): TrueType {
  const tables = tablesOfFont(bytes);
  const view = (tag: string): DataView => {
    const table = tables.get(tag);
    if (table === undefined) throw new Error(`Font has no table ${tag}`);
    return new DataView(table.buffer, table.byteOffset, table.byteLength);
  };
  const [head, os2, hhea, hmtx] = [view('head'), view('OS/2'), view('hhea'), view('hmtx')];
  const unitsPerEm = head.getUint16(18);
  const thousandths = 1000 / unitsPerEm;
  const outline = outlinesIn(tables);
  const scaled = (value: number) => Math.round(value * thousandths);
  const metricCount = hhea.getUint16(34);
  return {
    postScriptName: postScriptNameFrom(view('name')),
    ascent: scaled(hhea.getInt16(4)),
    descent: scaled(hhea.getInt16(6)),
    capHeight: scaled(os2.getInt16(88)),
    box: [36, 38, 40, 42].map((at) => scaled(head.getInt16(at))),
    italicAngle: view('post').getInt32(4) / 65536,
    advanceOf: (glyph) => hmtx.getUint16(Math.min(glyph, metricCount - 1) * 4) * thousandths,
    unitsPerEm,
    outlineOf: (glyph) => glyphPath(outline, glyph),
    subset: (glyphs) => subsetFont(tables, glyphs),
  };
}

type Tables = ReadonlyMap<string, Uint8Array>;

function tablesOfFont(bytes: Uint8Array): Tables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = Array.from({ length: view.getUint16(4) }, (_, index): [string, Uint8Array] => {
    const at = 12 + index * 16;
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    const offset = view.getUint32(at + 8);
    return [tag, bytes.subarray(offset, offset + view.getUint32(at + 12))];
  });
  return new Map(entries);
}

function postScriptNameFrom(name: DataView): string {
  const strings = name.getUint16(4);
  for (let index = 0; index < name.getUint16(2); index++) {
    const at = 6 + index * 12;
    const isWindows = name.getUint16(at) === 3;
    if (!isWindows || name.getUint16(at + 6) !== 6) continue;
    const offset = strings + name.getUint16(at + 10);
    const letters = Array.from({ length: name.getUint16(at + 8) / 2 }, (_, at2) => name.getUint16(offset + at2 * 2));
    return String.fromCharCode(...letters);
  }
  throw new Error('Font has no PostScript name');
}

function outlinesIn(tables: Tables): (glyph: number) => Uint8Array {
  const glyf = tables.get('glyf') ?? new Uint8Array();
  const offsets = glyphOffsets(tables.get('loca') ?? new Uint8Array(), tables.get('head')?.[51] === 1);
  return (glyph) => glyf.subarray(offsets[glyph], offsets[glyph + 1]);
}

const keptTables = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'];

function subsetFont(tables: Tables, wanted: ReadonlySet<number>): Uint8Array {
  const need = (tag: string): Uint8Array => tables.get(tag) ?? new Uint8Array();
  const head = need('head').slice();
  const offsets = glyphOffsets(need('loca'), head[51] === 1);
  const kept = withComponents(need('glyf'), offsets, wanted);
  const glyphs: Uint8Array[] = [];
  const loca = new DataView(new ArrayBuffer(offsets.length * 4));
  let length = 0;
  for (let glyph = 0; glyph + 1 < offsets.length; glyph++) {
    loca.setUint32(glyph * 4, length);
    if (!kept.has(glyph)) continue;
    const outline = need('glyf').subarray(offsets[glyph], offsets[glyph + 1]);
    glyphs.push(outline);
    length += outline.length;
  }
  loca.setUint32((offsets.length - 1) * 4, length);
  head[51] = 1;
  const changed = new Map([
    ['head', head],
    ['loca', new Uint8Array(loca.buffer)],
    ['glyf', concatenate(glyphs)],
    ['hmtx', blankMetrics(need('hmtx'), kept)],
  ]);
  return fontFromTables(keptTables.map((tag) => [tag, changed.get(tag) ?? need(tag)]));
}

function glyphOffsets(loca: Uint8Array, isLong: boolean): readonly number[] {
  const view = new DataView(loca.buffer, loca.byteOffset, loca.byteLength);
  const length = loca.byteLength / (isLong ? 4 : 2);
  return Array.from({ length }, (_, at) => (isLong ? view.getUint32(at * 4) : view.getUint16(at * 2) * 2));
}

/** Adds the glyphs that composite glyphs are made of, and the empty glyph 0 that every font must have. */
function withComponents(
  glyf: Uint8Array,
  offsets: readonly number[],
  wanted: ReadonlySet<number>,
): ReadonlySet<number> {
  const kept = new Set<number>();
  const queue = [0, ...wanted];
  for (let glyph = queue.pop(); glyph !== undefined; glyph = queue.pop()) {
    if (kept.has(glyph)) continue;
    kept.add(glyph);
    queue.push(...componentsOf(glyf.subarray(offsets[glyph], offsets[glyph + 1])));
  }
  return kept;
}

function componentsOf(outline: Uint8Array): readonly number[] {
  if (outline.length === 0) return [];
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  const isComposite = view.getInt16(0) < 0;
  if (!isComposite) return [];
  const components: number[] = [];
  const [areWords, hasScale, hasMore, hasTwoScales, hasMatrix] = [0x1, 0x8, 0x20, 0x40, 0x80];
  for (let at = 10, flags = hasMore; (flags & hasMore) !== 0;) {
    flags = view.getUint16(at);
    components.push(view.getUint16(at + 2));
    const scale = flags & hasScale ? 2 : flags & hasTwoScales ? 4 : flags & hasMatrix ? 8 : 0;
    at += 4 + (flags & areWords ? 4 : 2) + scale;
  }
  return components;
}

function blankMetrics(hmtx: Uint8Array, kept: ReadonlySet<number>): Uint8Array {
  const blank = new Uint8Array(hmtx.length);
  for (const glyph of kept) blank.set(hmtx.subarray(glyph * 4, glyph * 4 + 4), Math.min(glyph * 4, blank.length));
  return blank;
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function fontFromTables(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  const present = tables.filter(([, bytes]) => bytes.length > 0);
  const directory = new DataView(new ArrayBuffer(12 + present.length * 16));
  const power = Math.floor(Math.log2(present.length));
  directory.setUint32(0, 0x00010000);
  directory.setUint16(4, present.length);
  directory.setUint16(6, 2 ** power * 16);
  directory.setUint16(8, power);
  directory.setUint16(10, (present.length - 2 ** power) * 16);
  let offset = directory.byteLength;
  const bodies = present.map(([tag, bytes], index) => {
    const padded = concatenate([bytes, new Uint8Array((4 - (bytes.length % 4)) % 4)]);
    [...tag].forEach((letter, at) => directory.setUint8(12 + index * 16 + at, letter.charCodeAt(0)));
    directory.setUint32(16 + index * 16, checksum(padded));
    directory.setUint32(20 + index * 16, offset);
    directory.setUint32(24 + index * 16, bytes.length);
    offset += padded.length;
    return padded;
  });
  return concatenate([new Uint8Array(directory.buffer), ...bodies]);
}

function checksum(padded: Uint8Array): number {
  const view = new DataView(padded.buffer, padded.byteOffset, padded.byteLength);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
