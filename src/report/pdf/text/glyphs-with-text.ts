/** One glyph of a shaped word; lengths are thousandths of the type size. `text` is what copying it gives. */
export interface Glyph {
  readonly id: number;
  readonly text: string;
  readonly advance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** A glyph as HarfBuzz gives it; `cluster` is the place in the text where the letters begin that it belongs to. */
export interface RawGlyph extends Omit<Glyph, 'text'> {
  readonly cluster: number;
}

interface GlyphOrder {
  /** True where the glyphs, left to right, stand against the order of reading. */
  readonly isReversed: boolean;
  /** A glyph without ink or width, if the font has one. */
  readonly emptyGlyph: number | null;
}

/**
 * Gives each glyph the letters it stands for, so that copying from the page returns the typed text:
 *
 * | a cluster has | so |
 * |---|---|
 * | one glyph, read left to right | it stands for all letters ("fi") |
 * | as many glyphs as letters, composed or not | one each |
 * | fewer glyphs, read right to left | empty glyphs take the first letters: readers turn glyphs round, not letters |
 * | else | its first glyph has all, the others a zero-width space |
 */
export function glyphsWithText(raw: readonly RawGlyph[], text: string, order: GlyphOrder): readonly Glyph[] {
  if (raw.length === text.length && raw.every(({ cluster }, at) => cluster === at)) {
    return raw.map((glyph, at) => glyphFrom(glyph, text.charAt(at)));
  }
  const starts = [...new Set(raw.map(({ cluster }) => cluster))].sort((a, b) => a - b);
  const nextStart = new Map(starts.map((start, index) => [start, starts[index + 1] ?? text.length]));
  const glyphs: Glyph[] = [];
  for (let at = 0; at < raw.length;) {
    const cluster = raw[at]?.cluster ?? 0;
    let end = at + 1;
    while (raw[end]?.cluster === cluster) end++;
    glyphs.push(...glyphsOfCluster(raw.slice(at, end), text.slice(cluster, nextStart.get(cluster)), order));
    at = end;
  }
  return glyphs;
}

function glyphsOfCluster(
  raw: readonly RawGlyph[],
  letters: string,
  { isReversed, emptyGlyph }: GlyphOrder,
): readonly Glyph[] {
  const shares = sharesOf(letters, raw.length, isReversed && emptyGlyph !== null);
  const ordered = isReversed ? shares.reverse() : shares;
  const empty = { id: emptyGlyph ?? 0, advance: 0, xOffset: 0, yOffset: 0 };
  return ordered.map((share, at) => {
    const glyph = raw[at];
    return glyph === undefined ? { ...empty, text: share } : glyphFrom(glyph, share);
  });
}

const zeroWidthSpace = '\u200b';

function sharesOf(letters: string, glyphCount: number, mayAdd: boolean): string[] {
  const [composed, decomposed] = [[...letters], [...letters.normalize('NFD')]];
  if (composed.length === glyphCount) return composed;
  if (decomposed.length === glyphCount) return decomposed;
  if (mayAdd && composed.length > glyphCount) return composed;
  return [letters, ...Array.from({ length: glyphCount - 1 }, () => zeroWidthSpace)];
}

const glyphFrom = ({ id, advance, xOffset, yOffset }: RawGlyph, text: string): Glyph => ({
  id,
  text,
  advance,
  xOffset,
  yOffset,
});
