import { itemsOfPart, paragraphFromRuns, type Item } from './itemize';
import { fillLines, type Line, type Measure, type ShapedItem } from './lines';
import { printableText } from './printable-text';
import type { Glyph, ShapedFace, Shaper } from './shaper';
import { faceNames, type FaceName, type StyledRun, type TypeStyle } from './type-style';

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
  const coverageByFace = new Map<string, boolean>();
  const hasCharacter = (name: FaceName, codePoint: number): boolean => {
    const key = `${name} ${codePoint}`;
    const known = coverageByFace.get(key) ?? face(name).hasCharacter(codePoint);
    coverageByFace.set(key, known);
    return known;
  };
  const shapeItem = rememberingShape(face, missing);
  return {
    layOut(runs, measure) {
      const cleaned = runs.map((run) => ({ ...run, text: printableText(run.text) }));
      noteControlCharacters(runs, missing);
      const paragraph = paragraphFromRuns(cleaned, measure.direction);
      const shapePart = (part: { start: number; end: number }) =>
        itemsOfPart(paragraph, part, hasCharacter).map((item) => shapeItem(item, measure.style));
      return fillLines(paragraph, shapePart, measure);
    },
    missingCharacters: () => [...missing].sort(),
  };
}

const missingMark = '\u25a1';

function rememberingShape(face: (name: FaceName) => ShapedFace, missing: Set<string>) {
  const glyphsByKey = new Map<string, readonly Glyph[]>();
  return <Tag>(item: Item<Tag>, style: TypeStyle): ShapedItem<Tag> => {
    const name = item.missing ? 'text' : item.face;
    const direction = item.level % 2 === 1 ? 'rtl' : 'ltr';
    const key = [name, direction, item.run.lang, style.tabular ?? false, item.missing, item.text].join('\u0000');
    const features = style.tabular === true ? ['tnum', 'lnum'] : [];
    const known =
      glyphsByKey.get(key) ??
      face(name).shape(item.missing ? missingMark : item.text, { direction, language: item.run.lang, features });
    const glyphs = item.missing ? known.map((glyph) => ({ ...glyph, text: item.text })) : known;
    if (item.missing && item.text !== '\ufffd') missing.add(item.text);
    glyphsByKey.set(key, glyphs);
    const width = (glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) * style.size) / 1000;
    return { item, glyphs, face: name, width };
  };
}

function noteControlCharacters(runs: readonly StyledRun<unknown>[], missing: Set<string>): void {
  for (const { text } of runs) {
    for (const [character] of text.matchAll(/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffd]/g)) {
      missing.add(`U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
    }
  }
}
