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
  const rows: SetWord<Tag>[][] = [[]];
  for (const word of wordsOfText(paragraph.text)) {
    const spaces = shapePart({ start: word.end, end: word.spaceEnd });
    const whole = { items: shapePart(word), spaces };
    const pieces =
      widthOf(whole.items) <= measure.width ? [whole] : cutLongWord(paragraph, word, { shapePart, measure, spaces });
    for (const piece of pieces) {
      const row = rows.at(-1) ?? [];
      if (row.length === 0 || widthOfRow([...row, piece]) <= measure.width + tolerance) row.push(piece);
      else rows.push([piece]);
    }
    if (word.endsLine) rows.push([]);
  }
  if (rows.length > 1 && rows.at(-1)?.length === 0) rows.pop();
  const isOneParagraph = !paragraph.text.includes('\n');
  const evened = isOneParagraph ? withoutRunt(rows, measure) : rows;
  return evened.map((row) => lineFromRow(row, { paragraph, measure }));
}

/** A word that stays whole, and the white space after it. */
interface SetWord<Tag> {
  readonly items: readonly ShapedItem<Tag>[];
  readonly spaces: readonly ShapedItem<Tag>[];
}

const tolerance = 0.001;

/** The width of a row without the white space at its end. */
function widthOfRow(row: readonly SetWord<unknown>[]): number {
  const all = row.reduce((sum, { items, spaces }) => sum + widthOf(items) + widthOf(spaces), 0);
  return all - widthOf(row.at(-1)?.spaces ?? []);
}

/** A single short word should not stand alone on the last line: it gets the word before it for company. */
function withoutRunt<Tag>(rows: readonly SetWord<Tag>[][], { width }: Measure): readonly (readonly SetWord<Tag>[])[] {
  const [before, last] = [rows.at(-2), rows.at(-1)];
  const isRunt = before !== undefined && last?.length === 1 && before.length > 3 && widthOfRow(last) < width * 0.15;
  if (!isRunt) return rows;
  const company = before.slice(-1);
  const joined = [...company, ...last];
  const isOpenEnd = company.every(({ spaces }) => spaces.length > 0);
  return isOpenEnd && widthOfRow(joined) <= width ? [...rows.slice(0, -2), before.slice(0, -1), joined] : rows;
}

/** Breaks a word that is wider than the measure between its letters. */
function cutLongWord<Tag>(
  paragraph: Paragraph<Tag>,
  word: { readonly start: number; readonly end: number },
  { shapePart, measure, spaces }: { shapePart: ShapePart<Tag>; measure: Measure; spaces: SetWord<Tag>['spaces'] },
): readonly SetWord<Tag>[] {
  const parts: SetWord<Tag>[] = [];
  let start = word.start;
  let end = start;
  for (const letter of graphemes(paragraph.text.slice(word.start, word.end))) {
    const next = end + letter.length;
    if (end > start && widthOf(shapePart({ start, end: next })) > measure.width) {
      parts.push({ items: shapePart({ start, end }), spaces: [] });
      start = end;
    }
    end = next;
  }
  return [...parts, { items: shapePart({ start, end }), spaces }];
}

function lineFromRow<Tag>(
  row: readonly SetWord<Tag>[],
  { paragraph, measure }: { paragraph: Paragraph<Tag>; measure: Measure },
): Line<Tag> {
  const spaces = row.at(-1)?.spaces ?? [];
  const items = row.flatMap((word, index) => (index === row.length - 1 ? word.items : [...word.items, ...word.spaces]));
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
