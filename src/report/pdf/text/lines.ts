import type { Item, Paragraph } from './itemize';
import { wordsOfText, type Word } from './line-breaks';
import { graphemes } from './printable-text';
import type { Glyph } from './glyphs-with-text';
import type { FaceName, TypeStyle } from './type-style';
import { visualOrder } from './visual-order';

/**
 * A word or less in one font, its glyphs from left to right, `x` points right of the left edge of the line. The same
 * word gives the same array of glyphs, so that writers may remember it.
 */
export interface GlyphPart {
  readonly face: FaceName;
  readonly glyphs: readonly Glyph[];
  readonly x: number;
  readonly width: number;
}

/** What stands together on a line and belongs to one tag; its parts stand in the order in which they are read. */
export interface GlyphRun<Tag> {
  readonly tag: Tag;
  readonly parts: readonly GlyphPart[];
  readonly x: number;
  readonly width: number;
}

/** A set line; its runs stand in the order in which they are read. `width` leaves out the white space at its end. */
export interface Line<Tag> {
  readonly runs: readonly GlyphRun<Tag>[];
  readonly width: number;
  /** Where a line that is neither centred nor set to the end begins. */
  readonly startsAt: 'left' | 'right';
}

export interface Measure {
  readonly style: TypeStyle;
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
}

/** An item with its glyphs; `face` is the font they come from. */
export interface ShapedItem<Tag> extends Omit<GlyphPart, 'x'> {
  readonly item: Item<Tag>;
}

type ShapePart<Tag> = (part: { start: number; end: number }) => readonly ShapedItem<Tag>[];

/** Fills lines as full as they go, ragged at the end; every paragraph has at least one line. */
export function fillLines<Tag>(
  paragraph: Paragraph<Tag>,
  shapePart: ShapePart<Tag>,
  measure: Measure,
): readonly Line<Tag>[] {
  const rows: Row<Tag>[] = [emptyRow()];
  for (const word of wordsOfText(paragraph.text)) {
    const whole = wordWithSpaces(word, paragraph.isOneWay, shapePart);
    const pieces = whole.width <= measure.width ? [whole] : cutLongWord({ paragraph, shapePart, measure }, word);
    for (const piece of pieces) addWord(rows, piece, measure.width);
    if (word.endsLine) rows.push(emptyRow());
  }
  if (rows.length > 1 && rows.at(-1)?.words.length === 0) rows.pop();
  const isOneParagraph = !paragraph.text.includes('\n');
  const evened = isOneParagraph ? withoutRunt(rows, measure) : rows;
  // A single line stays where its neighbours begin; one that goes on is followed more easily from its own edge.
  const isRightToLeft = evened.length > 1 ? paragraph.baseLevel === 1 : measure.direction === 'rtl';
  return evened.map(({ words }) => lineFromWords(words, paragraph, isRightToLeft ? 'right' : 'left'));
}

/** A word that stays whole, and the white space after it, which may be part of its last item. */
interface SetWord<Tag> {
  readonly items: readonly ShapedItem<Tag>[];
  readonly spaces: readonly ShapedItem<Tag>[];
  readonly width: number;
  readonly spaceWidth: number;
}

/** A line in the making; `width` counts the white space at its end. */
interface Row<Tag> {
  readonly words: SetWord<Tag>[];
  width: number;
}

/** Where all runs one way a word is set with its spaces as one, which halves what is to be kept of a long report. */
function wordWithSpaces<Tag>(
  { start, end, spaceEnd }: Word,
  isOneWay: boolean,
  shapePart: ShapePart<Tag>,
): SetWord<Tag> {
  const spaces = spaceEnd === end ? [] : shapePart({ start: end, end: spaceEnd });
  if (!isOneWay) return setWord(shapePart({ start, end }), spaces);
  const items = shapePart({ start, end: spaceEnd });
  const spaceWidth = widthOf(spaces);
  return { items, spaces: [], width: widthOf(items) - spaceWidth, spaceWidth };
}

const emptyRow = <Tag>(): Row<Tag> => ({ words: [], width: 0 });

const setWord = <Tag>(items: readonly ShapedItem<Tag>[], spaces: readonly ShapedItem<Tag>[]): SetWord<Tag> => ({
  items,
  spaces,
  width: widthOf(items),
  spaceWidth: widthOf(spaces),
});

const widthOf = (items: readonly ShapedItem<unknown>[]): number => items.reduce((sum, item) => sum + item.width, 0);

const tolerance = 0.001;

function addWord<Tag>(rows: Row<Tag>[], word: SetWord<Tag>, measure: number): void {
  let row = rows.at(-1) ?? emptyRow();
  if (row.words.length > 0 && row.width + word.width > measure + tolerance) {
    row = emptyRow();
    rows.push(row);
  }
  row.words.push(word);
  row.width += word.width + word.spaceWidth;
}

/** A single short word should not stand alone on the last line: it gets the word before it for company. */
function withoutRunt<Tag>(rows: readonly Row<Tag>[], { width }: Measure): readonly Pick<Row<Tag>, 'words'>[] {
  const [before, last] = [rows.at(-2), rows.at(-1)];
  const [company, runt] = [before?.words.at(-1), last?.words[0]];
  if (before === undefined || company === undefined || runt === undefined) return rows;
  const isRunt = last?.words.length === 1 && before.words.length > 3 && runt.width < width * 0.15;
  const fits = company.spaceWidth > 0 && company.width + company.spaceWidth + runt.width <= width;
  if (!isRunt || !fits) return rows;
  return [...rows.slice(0, -2), { words: before.words.slice(0, -1) }, { words: [company, runt] }];
}

/** Breaks a word that is wider than the measure between its letters. */
function cutLongWord<Tag>(
  { paragraph, shapePart, measure }: { paragraph: Paragraph<Tag>; shapePart: ShapePart<Tag>; measure: Measure },
  word: Word,
): readonly SetWord<Tag>[] {
  const parts: SetWord<Tag>[] = [];
  let start = word.start;
  let end = start;
  for (const letter of graphemes(paragraph.text.slice(word.start, word.end))) {
    const next = end + letter.length;
    if (end > start && widthOf(shapePart({ start, end: next })) > measure.width) {
      parts.push(setWord(shapePart({ start, end }), []));
      start = end;
    }
    end = next;
  }
  return [...parts, wordWithSpaces({ ...word, start }, paragraph.isOneWay, shapePart)];
}

function lineFromWords<Tag>(
  words: readonly SetWord<Tag>[],
  { baseLevel, isOneWay }: Paragraph<Tag>,
  startsAt: 'left' | 'right',
): Line<Tag> {
  const all = words.flatMap(({ items, spaces }) => (spaces.length === 0 ? items : [...items, ...spaces]));
  const hangingWidth = words.at(-1)?.spaceWidth ?? 0;
  const line = { width: widthOf(all) - hangingWidth, startsAt };
  if (isOneWay) return { ...line, runs: runsOf(all, 0) };
  const hanging = words.at(-1)?.spaces.length ?? 0;
  const levels = all.map(({ item }, at) => (at < all.length - hanging ? item.level : baseLevel));
  const startX = baseLevel === 1 ? 0 - hangingWidth : 0;
  return { ...line, runs: runsOf(all, startX, visualOrder(levels, baseLevel)) };
}

/** Joins neighbours of one tag; what is read first comes first, wherever it stands. */
function runsOf<Tag>(items: readonly ShapedItem<Tag>[], startX: number, order?: readonly number[]): GlyphRun<Tag>[] {
  const runs: { tag: Tag; parts: PlacedPart[]; x: number; width: number }[] = [];
  let x = startX;
  for (let place = 0; place < items.length; place++) {
    const index = order?.[place] ?? place;
    const shaped = items[index];
    if (shaped === undefined) continue;
    const { item, glyphs, face, width } = shaped;
    const last = runs.at(-1);
    const part = { face, glyphs, x, width, index, level: item.level };
    if (last !== undefined && last.tag === item.run.tag) {
      last.parts.push(part);
      last.width += width;
    } else runs.push({ tag: item.run.tag, parts: [part], x, width });
    x += width;
  }
  if (order === undefined) return runs;
  const firstOf = ({ parts }: { readonly parts: readonly PlacedPart[] }) =>
    Math.min(...parts.map(({ index }) => index));
  runs.sort((a, b) => firstOf(a) - firstOf(b));
  return runs.map((run) => ({ ...run, parts: inReadingOrder(run.parts) }));
}

/** A part with its direction and its place in the order of reading. */
interface PlacedPart extends GlyphPart {
  readonly level: number;
  readonly index: number;
}

/**
 * Words that follow each other on the line and in reading alike, and are of one font, stay in the order of the line:
 * reader programs turn such a phrase round themselves. The phrases come in the order of reading, which they can't know.
 */
function inReadingOrder(parts: readonly PlacedPart[]): readonly PlacedPart[] {
  const phrases: PlacedPart[][] = [];
  for (const part of parts) {
    const last = phrases.at(-1)?.at(-1);
    const isNext = last !== undefined && last.face === part.face && Math.abs(last.index - part.index) === 1;
    // Figures run against the Arabic words around them and are still of their phrase.
    if (isNext && (last.level === part.level || part.face === 'arabic')) phrases.at(-1)?.push(part);
    else phrases.push([part]);
  }
  const firstOf = (phrase: readonly PlacedPart[]) => Math.min(...phrase.map(({ index }) => index));
  return phrases.sort((a, b) => firstOf(a) - firstOf(b)).flat();
}
