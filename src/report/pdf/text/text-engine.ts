import { itemsOfPart, paragraphFromRuns, type Item } from './itemize';
import { fillLines, type Line, type Measure, type ShapedItem } from './lines';
import { printableText } from './printable-text';
import type { Glyph } from './glyphs-with-text';
import type { ShapedFace, Shaper, ShapingOptions } from './shaper';
import { faceNames, sizeFactor, type FaceName, type StyledRun, type TypeStyle } from './type-style';

/** Sets text in lines: shaping, direction, line breaks, another font or a visible mark where a character is missing. */
export interface TextEngine {
  layOut<Tag>(runs: readonly StyledRun<Tag>[], measure: Measure): readonly Line<Tag>[];
  /** The characters met so far that no font has, in order of their code. */
  missingCharacters(): readonly string[];
}

/** Makes an engine over the fonts; shaped words are kept, since a report repeats most of its words. */
export function createTextEngine(shaper: Shaper, fonts: Readonly<Record<FaceName, Uint8Array>>): TextEngine {
  const faces = new Map(faceNames.map((name) => [name, shaper.addFace(fonts[name])]));
  const missing = new Set<string>();
  const face = (name: FaceName): ShapedFace => {
    const found = faces.get(name);
    if (found === undefined) throw new Error(`No font for ${name}`);
    return found;
  };
  const coverage = new Map(faceNames.map((name) => [name, new Map<number, boolean>()]));
  const hasCharacter = (name: FaceName, codePoint: number): boolean => {
    const known = coverage.get(name)?.get(codePoint) ?? face(name).hasCharacter(codePoint);
    coverage.get(name)?.set(codePoint, known);
    return known;
  };
  const shapeItem = rememberingShape(face, missing);
  return {
    layOut(runs, measure) {
      const cleaned = runs.map((run) => ({ ...run, text: printableText(run.text) }));
      noteShapeless(runs, missing);
      const paragraph = paragraphFromRuns(cleaned, measure.direction);
      const shapePart = (part: { start: number; end: number }) =>
        itemsOfPart(paragraph, part, hasCharacter).map((item) => shapeItem(item, measure.style));
      return fillLines(paragraph, shapePart, measure);
    },
    missingCharacters: () => [...missing].sort(),
  };
}

const missingMark = '\u25a1';

interface ShapedText {
  readonly glyphs: readonly Glyph[];
  /** In thousandths of the type size. */
  readonly advance: number;
}

function rememberingShape(face: (name: FaceName) => ShapedFace, missing: Set<string>) {
  const shapedByWay = new Map<string, Map<string, ShapedText>>();
  const shapedThisWay = (way: string): Map<string, ShapedText> => {
    const shaped = shapedByWay.get(way) ?? new Map<string, ShapedText>();
    shapedByWay.set(way, shaped);
    return shaped;
  };
  // Most words are shaped like the one before them.
  let last: { item: Item<unknown>; style: TypeStyle; shaped: Map<string, ShapedText> } | null = null;
  return <Tag>(item: Item<Tag>, style: TypeStyle): ShapedItem<Tag> => {
    const name = item.missing ? 'text' : item.face;
    const direction = item.level % 2 === 1 ? 'rtl' : 'ltr';
    const shaped =
      last !== null && isAlike(last.item, item) && last.style === style
        ? last.shaped
        : shapedThisWay(`${name} ${direction} ${item.run.lang} ${style.tabular ?? false} ${item.missing}`);
    last = { item, style, shaped };
    let known = shaped.get(item.text);
    if (known === undefined) {
      const features = style.tabular === true ? ['tnum', 'lnum'] : [];
      const options = { direction, language: item.run.lang, features } as const;
      known = shapedText(face(name), item, options);
      shaped.set(item.text, known);
      if (item.missing && item.text !== '\ufffd') missing.add(item.text);
    }
    const width = (known.advance * style.size * sizeFactor(name)) / 1000;
    return { item, glyphs: known.glyphs, face: name, width };
  };
}

const isAlike = (one: Item<unknown>, other: Item<unknown>): boolean =>
  one.run === other.run && one.face === other.face && one.level === other.level && one.missing === other.missing;

/** What no font has is drawn as a mark that is copied as the character itself. */
function shapedText(face: ShapedFace, { text, missing }: Item<unknown>, options: ShapingOptions): ShapedText {
  const shaped = face.shape(missing ? missingMark : text, options);
  const glyphs = missing ? shaped.map((glyph) => ({ ...glyph, text })) : shaped;
  return { glyphs, advance: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) };
}

function noteShapeless(runs: readonly StyledRun<unknown>[], missing: Set<string>): void {
  for (const { text } of runs) {
    for (const [character] of text.matchAll(shapeless)) {
      missing.add(`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
    }
  }
}

const shapeless =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffd\p{Noncharacter_Code_Point}]|\p{Surrogate}/gu;
