import bidiFactory from 'bidi-js';
import { directionOfText, directionOfWords, rightToLeft } from '../../model/direction-of-text';
import { graphemes, isInvisible } from './printable-text';
import { fallbackFaces, type FaceName, type StyledRun } from './type-style';

/** A stretch of one run, one direction and one font; `missing` when no font has it. */
export interface Item<Tag> {
  readonly text: string;
  readonly run: StyledRun<Tag>;
  readonly face: FaceName;
  /** Even: left to right; odd: right to left (Unicode bidirectional algorithm). */
  readonly level: number;
  readonly missing: boolean;
}

export interface Paragraph<Tag> {
  readonly text: string;
  readonly runs: readonly StyledRun<Tag>[];
  readonly levels: Uint8Array;
  /** True when nothing runs right to left, which spares most texts the work. */
  readonly isOneWay: boolean;
  /** 1 for each character that is an Arabic letter or follows one, before the next letter of another script. */
  readonly amongArabic: Uint8Array;
  readonly baseLevel: 0 | 1;
}

export type HasCharacter = (face: FaceName, codePoint: number) => boolean;

/** Joins runs into one paragraph and finds the direction of each of its characters. */
export function paragraphFromRuns<Tag>(runs: readonly StyledRun<Tag>[], direction: 'ltr' | 'rtl'): Paragraph<Tag> {
  const text = runs.map((run) => run.text).join('');
  const isPlain = !rightToLeft.test(text);
  const own = isPlain && direction === 'ltr' ? 'ltr' : directionOfText(text, direction);
  const isOneWay = isPlain && own === 'ltr';
  const levels = isOneWay ? noLevels : levelsOf(runs, own);
  const amongArabic = isOneWay ? noLevels : charactersAmongArabic(text);
  return { text, runs, levels, isOneWay, amongArabic, baseLevel: own === 'rtl' ? 1 : 0 };
}

const noLevels = new Uint8Array();

/**
 * The level of each character; words set apart are one strange character to what stands around them. A line feed ends
 * what it finds open, so that each of their lines is set apart.
 */
function levelsOf(runs: readonly StyledRun<unknown>[], direction: 'ltr' | 'rtl'): Uint8Array {
  const pieces = runs.flatMap(({ text, apart }, index): readonly Piece[] => {
    if (apart === undefined) return [{ text }];
    const opening = directionOfWords(apart.text, direction) === 'rtl' ? rightToLeftIsolate : leftToRightIsolate;
    const lines = text.split('\n').map((line) => ({ text: line }));
    return [
      ...(runs[index - 1]?.apart === apart ? [] : [opening]),
      ...lines.flatMap((line, at) => (at === 0 ? [line] : [popIsolate, { text: '\n' }, opening, line])),
      ...(runs[index + 1]?.apart === apart ? [] : [popIsolate]),
    ];
  });
  const { levels } = bidi.getEmbeddingLevels(pieces.map(({ text }) => text).join(''), direction);
  const marks = pieces.flatMap(({ text, isMark }) => Array<boolean>(text.length).fill(isMark ?? false));
  return levels.filter((_, at) => !marks[at]);
}

/** Text, or a mark that only the algorithm sees. */
interface Piece {
  readonly text: string;
  readonly isMark?: true;
}

const leftToRightIsolate: Piece = { text: '\u2066', isMark: true };
const rightToLeftIsolate: Piece = { text: '\u2067', isMark: true };
const popIsolate: Piece = { text: '\u2069', isMark: true };

function charactersAmongArabic(text: string): Uint8Array {
  const among = new Uint8Array(text.length);
  let isArabic = arabicLetter.test(anyLetter.exec(text)?.[0] ?? '');
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (anyLetter.test(character)) isArabic = arabicLetter.test(character);
    among[at] = isArabic ? 1 : 0;
  }
  return among;
}

const anyLetter = /\p{L}/u;
const arabicLetter = /\p{Script=Arabic}/u;

/** The items of one part of a paragraph, in logical order. */
export function itemsOfPart<Tag>(
  paragraph: Paragraph<Tag>,
  part: { readonly start: number; readonly end: number },
  hasCharacter: HasCharacter,
): readonly Item<Tag>[] {
  const items: Growing<Tag>[] = [];
  const piecesOf = rememberedPieces(hasCharacter);
  let runStart = 0;
  for (const run of paragraph.runs) {
    const [from, to] = [Math.max(part.start, runStart), Math.min(part.end, runStart + run.text.length)];
    const slice = paragraph.text.slice(from, Math.max(from, to));
    runStart += run.text.length;
    if (slice === '') continue;
    if (paragraph.isOneWay && basicLatin.test(slice)) {
      items.push({ text: slice, run, face: run.face, level: 0, missing: false });
      continue;
    }
    let at = from;
    for (const cluster of graphemes(slice)) {
      // One font for a phrase with its spaces and figures: readers put the words of a font in order, not fonts.
      const level = paragraph.levels[at] ?? paragraph.baseLevel;
      for (const piece of piecesOf(cluster, run.face, paragraph.amongArabic[at] === 1)) {
        append(items, piece, { run, level });
      }
      at += cluster.length;
    }
  }
  return items;
}

const bidi = bidiFactory();

/** Every face that a run may ask for has these; a test holds us to it. */
const basicLatin = /^[\u0020-\u007e]*$/;

/** A part of a cluster in one font. */
type ClusterPiece = Pick<Item<unknown>, 'text' | 'face' | 'missing'>;

type PiecesOf = (cluster: string, face: FaceName, isAmongArabic: boolean) => readonly ClusterPiece[];

const piecesByFonts = new WeakMap<HasCharacter, PiecesOf>();

/** Which fonts a cluster takes is found out once: long texts in many scripts repeat their letters by the thousand. */
function rememberedPieces(hasCharacter: HasCharacter): PiecesOf {
  const remembered = piecesByFonts.get(hasCharacter);
  if (remembered !== undefined) return remembered;
  const known = new Map<string, Map<string, readonly ClusterPiece[]>>();
  const piecesOf: PiecesOf = (cluster, face, isAmongArabic) => {
    const way = isAmongArabic ? `arabic ${face}` : face;
    const pieces = known.get(way) ?? new Map<string, readonly ClusterPiece[]>();
    known.set(way, pieces);
    const wanted = isAmongArabic ? (['arabic', face] as const) : [face];
    const found = pieces.get(cluster) ?? piecesOfCluster(cluster, wanted, hasCharacter);
    pieces.set(cluster, found);
    return found;
  };
  piecesByFonts.set(hasCharacter, piecesOf);
  return piecesOf;
}

/** A letter and its accents come from one font if any has them all; else each is taken, or marked, by itself. */
function piecesOfCluster(
  cluster: string,
  wanted: readonly FaceName[],
  hasCharacter: HasCharacter,
): readonly ClusterPiece[] {
  const whole = faceFor(cluster, wanted, hasCharacter);
  if (whole !== null) return [{ text: cluster, face: whole, missing: false }];
  const letters = [...cluster];
  const isOneSign = letters.every(
    (letter) => faceFor(letter, wanted, hasCharacter) === null || isInvisible(letter.codePointAt(0) ?? 0),
  );
  if (letters.length === 1 || isOneSign) return [{ text: cluster, face: 'text', missing: true }];
  return letters.flatMap((letter) => piecesOfCluster(letter, wanted, hasCharacter));
}

function faceFor(cluster: string, wanted: readonly FaceName[], hasCharacter: HasCharacter): FaceName | null {
  const codePoints = [...cluster].map((letter) => letter.codePointAt(0) ?? 0).filter((point) => !isInvisible(point));
  const hasAll = (candidate: FaceName) => codePoints.every((point) => hasCharacter(candidate, point));
  return [...wanted, ...fallbackFaces].find(hasAll) ?? null;
}

/** An item of which only the end is not known yet. */
type Growing<Tag> = Omit<Item<Tag>, 'text'> & { text: string };

function append<Tag>(
  items: Growing<Tag>[],
  { text, face, missing }: ClusterPiece,
  { run, level }: Pick<Item<Tag>, 'run' | 'level'>,
): void {
  const last = items.at(-1);
  const joins =
    last !== undefined && last.run === run && last.face === face && last.level === level && !last.missing && !missing;
  if (joins) last.text += text;
  else items.push({ text, run, face, level, missing });
}
