import { glyphsWithText, type Glyph, type RawGlyph } from './glyphs-with-text';
import { startLibrary, type Library } from './harfbuzz-library';

export interface ShapingOptions {
  readonly direction: 'ltr' | 'rtl';
  readonly language: string;
  /** OpenType features switched on beyond the usual ones, e.g. `tnum` for the figures of tables. */
  readonly features: readonly string[];
}

/** A font that can turn text into glyphs. */
export interface ShapedFace {
  hasCharacter(codePoint: number): boolean;
  /** Glyphs in visual order, left to right. */
  shape(text: string, options: ShapingOptions): readonly Glyph[];
}

export interface Shaper {
  addFace(font: Uint8Array): ShapedFace;
}

/** What starts a shaper with memory of its own; the module is compiled once, so that later reports find it fast. */
export function shaperFrom(wasm: Uint8Array<ArrayBuffer>): () => Promise<Shaper> {
  const module = WebAssembly.compile(wasm);
  module.catch(() => undefined); // told by whoever asks for a shaper
  return async () => createShaper(await module);
}

/**
 * Starts HarfBuzz from its WebAssembly module. We call its stable C interface ourselves: the package's own
 * binding waits at its top level, which makes a worker miss its first message, and fetches its module by address,
 * which a page opened from a file may not do.
 */
async function createShaper(module: WebAssembly.Module): Promise<Shaper> {
  const library = await startLibrary(module);
  const buffer = library.call('hb_buffer_create');
  const kept = createKept(library);
  return { addFace: (font) => createFace({ ...library, buffer, ...kept }, font) };
}

/** The library with what every word needs: one buffer, and the languages and features asked for so far. */
interface Bench extends Library {
  readonly buffer: number;
  language(name: string): number;
  features(tags: readonly string[]): number;
}

function createKept({ view, call }: Library): Pick<Bench, 'language' | 'features'> {
  const [languages, featureLists] = [new Map<string, number>(), new Map<string, number>()];
  return {
    language(name) {
      const known = languages.get(name);
      if (known !== undefined) return known;
      const pointer = call('malloc', name.length + 1);
      Array.from(`${name}\0`, (letter, at) => view().setUint8(pointer + at, letter.charCodeAt(0) & 0x7f));
      const made = call('hb_language_from_string', pointer, name.length);
      languages.set(name, made);
      return made;
    },
    features(tags) {
      const key = tags.join(' ');
      const list = featureLists.get(key) ?? featureList({ view, call }, tags);
      featureLists.set(key, list);
      return list;
    },
  };
}

function featureList({ view, call }: Library, tags: readonly string[]): number {
  const featureInBytes = 16;
  const list = call('malloc', Math.max(1, tags.length * featureInBytes));
  tags.forEach((feature, index) => {
    const tag = Array.from(feature).reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0);
    [tag, 1, 0, 0xffffffff].forEach((value, field) =>
      view().setUint32(list + index * featureInBytes + field * 4, value, true),
    );
  });
  return list;
}

function createFace(bench: Bench, font: Uint8Array): ShapedFace {
  const { view, call } = bench;
  const data = call('malloc', font.length);
  new Uint8Array(view().buffer).set(font, data);
  const writableMemory = 2;
  const face = call('hb_face_create', call('hb_blob_create', data, font.length, writableMemory, 0, 0), 0);
  const thousandths = 1000 / call('hb_face_get_upem', face);
  const hbFont = call('hb_font_create', face);
  const found = call('malloc', 4);
  const hasCharacter = (codePoint: number) => call('hb_font_get_nominal_glyph', hbFont, codePoint, found) !== 0;
  const zeroWidthSpace = 0x200b;
  const emptyGlyph = hasCharacter(zeroWidthSpace) ? view().getUint32(found, true) : null;
  return {
    hasCharacter,
    shape(text, options) {
      fillBuffer(bench, text, options);
      call('hb_shape', hbFont, bench.buffer, bench.features(options.features), options.features.length);
      const raw = glyphsOfBuffer(bench, thousandths);
      return glyphsWithText(raw, text, { isReversed: options.direction === 'rtl', emptyGlyph });
    },
  };
}

function fillBuffer({ view, call, buffer, language }: Bench, text: string, options: ShapingOptions): void {
  call('hb_buffer_reset', buffer);
  const units = call('malloc', Math.max(2, text.length * 2));
  const memory = view();
  for (let at = 0; at < text.length; at++) memory.setUint16(units + at * 2, text.charCodeAt(at), true);
  call('hb_buffer_add_utf16', buffer, units, text.length, 0, text.length);
  call('free', units);
  const [leftToRight, rightToLeft, removeIgnorables, monotoneCharacters] = [4, 5, 8, 1];
  call('hb_buffer_set_direction', buffer, options.direction === 'rtl' ? rightToLeft : leftToRight);
  call('hb_buffer_set_flags', buffer, removeIgnorables);
  call('hb_buffer_set_cluster_level', buffer, monotoneCharacters);
  call('hb_buffer_set_language', buffer, language(options.language));
  call('hb_buffer_guess_segment_properties', buffer);
}

function glyphsOfBuffer({ view, call, buffer }: Bench, thousandths: number): readonly RawGlyph[] {
  const length = call('hb_buffer_get_length', buffer);
  const infos = call('hb_buffer_get_glyph_infos', buffer, 0);
  const positions = call('hb_buffer_get_glyph_positions', buffer, 0);
  const memory = view();
  const entryInBytes = 20;
  return Array.from({ length }, (_, index): RawGlyph => {
    const [info, position] = [infos + index * entryInBytes, positions + index * entryInBytes];
    return {
      id: memory.getUint32(info, true),
      cluster: memory.getUint32(info + 8, true),
      advance: memory.getInt32(position, true) * thousandths,
      xOffset: memory.getInt32(position + 8, true) * thousandths,
      yOffset: memory.getInt32(position + 12, true) * thousandths,
    };
  });
}
