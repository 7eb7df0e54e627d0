import type { Item, Paragraph } from './itemize';
import { wordsOfText } from './line-breaks';
import { graphemes } from './printable-text';
import type { Glyph } from './shaper';
import type { FaceName, TypeStyle } from './type-style';

/** Glyphs of one font and one tag, `x` points right of the line's start. */
export interface GlyphRun<Tag> {
  readonly tag: Tag;
  readonly face: FaceName;
  readonly glyphs: readonly Glyph[];
  readonly x: number;
  readonly width: number;
}

/** A set line; its glyph runs stand in visual order. `width` leaves out the white space at its end. */
export interface Line<Tag> {
  readonly runs: readonly GlyphRun<Tag>[];
  readonly width: number;
}

export interface Measure {
  readonly style: TypeStyle;
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
}

/** An item with its glyphs; `face` is the font they come from. */
export interface ShapedItem<Tag> {
  readonly item: Item<Tag>;
  readonly glyphs: readonly Glyph[];
  readonly face: FaceName;
  readonly width: number;
}

type ShapePart<Tag> = (part: { start: number; end: number }) => readonly ShapedItem<Tag>[];

const widthOf = (items: readonly ShapedItem<unknown>[]): number => items.reduce((sum, item) => sum + item.width, 0);

/** Fills lines as full as they go, ragged at the end; every paragraph has at least one line. */
export function fillLines<Tag>(
  paragraph: Paragraph<Tag>,
  shapePart: ShapePart<Tag>,
  measure: Measure,
): readonly Line<Tag>[] {
  const lines: Line<Tag>[] = [];
  let current: ShapedItem<Tag>[] = [];
  let spaces: readonly ShapedItem<Tag>[] = [];
  const close = (): void => {
    lines.push(lineFromItems(current, spaces, { paragraph, measure }));
    current = [];
    spaces = [];
  };
  for (const word of wordsOfText(paragraph.text)) {
    const fits = (items: readonly ShapedItem<Tag>[]) =>
      widthOf(current) + widthOf(spaces) + widthOf(items) <= measure.width + 0.001;
    let items = shapePart(word);
    if (!fits(items) && current.length > 0) close();
    if (!fits(items)) {
      const cut = cutLongWord(paragraph, word, { shapePart, width: measure.width });
      for (const full of cut.slice(0, -1)) lines.push(lineFromItems(full, [], { paragraph, measure }));
      items = cut.at(-1) ?? [];
    }
    current.push(...spaces, ...items);
    spaces = shapePart({ start: word.end, end: word.spaceEnd });
    if (word.endsLine) close();
  }
  if (current.length > 0 || lines.length === 0 || paragraph.text.endsWith('\n')) close();
  return lines;
}

/** Breaks a word that is wider than the measure between its letters. */
function cutLongWord<Tag>(
  paragraph: Paragraph<Tag>,
  word: { readonly start: number; readonly end: number },
  { shapePart, width }: { shapePart: ShapePart<Tag>; width: number },
): readonly (readonly ShapedItem<Tag>[])[] {
  const parts: (readonly ShapedItem<Tag>[])[] = [];
  let start = word.start;
  let end = start;
  for (const letter of graphemes(paragraph.text.slice(word.start, word.end))) {
    const next = end + letter.length;
    if (end > start && widthOf(shapePart({ start, end: next })) > width) {
      parts.push(shapePart({ start, end }));
      start = end;
    }
    end = next;
  }
  return [...parts, shapePart({ start, end })];
}

function lineFromItems<Tag>(
  items: readonly ShapedItem<Tag>[],
  spaces: readonly ShapedItem<Tag>[],
  { paragraph, measure }: { paragraph: Paragraph<Tag>; measure: Measure },
): Line<Tag> {
  const width = widthOf(items);
  const hanging = spaces.map((space) => ({ ...space, item: { ...space.item, level: paragraph.baseLevel } }));
  const ordered = visualOrder([...items, ...hanging], paragraph.baseLevel);
  let x = measure.direction === 'rtl' ? measure.width - width - widthOf(hanging) : 0;
  const runs = ordered.map(({ item, glyphs, face, width: itemWidth }): GlyphRun<Tag> => {
    const run = { tag: item.run.tag, face, glyphs, x, width: itemWidth };
    x += itemWidth;
    return run;
  });
  return { runs: mergeRuns(runs), width };
}

/** Rule L2 of the Unicode bidirectional algorithm: from the highest level down, reverse each stretch of that level or above. */
function visualOrder<Tag>(items: readonly ShapedItem<Tag>[], baseLevel: number): readonly ShapedItem<Tag>[] {
  const ordered = [...items];
  const highest = Math.max(baseLevel, ...items.map(({ item }) => item.level));
  for (let level = highest; level > 0; level--) {
    let start = 0;
    while (start < ordered.length) {
      let end = start;
      while (end < ordered.length && (ordered[end]?.item.level ?? 0) >= level) end++;
      ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = end + 1;
    }
  }
  return ordered;
}

function mergeRuns<Tag>(runs: readonly GlyphRun<Tag>[]): readonly GlyphRun<Tag>[] {
  const merged: GlyphRun<Tag>[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last !== undefined && last.tag === run.tag && last.face === run.face) {
      merged[merged.length - 1] = { ...last, glyphs: [...last.glyphs, ...run.glyphs], width: last.width + run.width };
    } else merged.push(run);
  }
  return merged;
}
