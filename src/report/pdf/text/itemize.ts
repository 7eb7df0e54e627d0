import bidiFactory from 'bidi-js';
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
  readonly baseLevel: 0 | 1;
}

export type HasCharacter = (face: FaceName, codePoint: number) => boolean;

/** Joins runs into one paragraph and finds the direction of each of its characters. */
export function paragraphFromRuns<Tag>(runs: readonly StyledRun<Tag>[], direction: 'ltr' | 'rtl'): Paragraph<Tag> {
  const text = runs.map((run) => run.text).join('');
  const baseLevel = direction === 'rtl' ? 1 : 0;
  const isOneWay = baseLevel === 0 && !rightToLeft.test(text);
  const levels = isOneWay ? new Uint8Array(text.length) : bidi.getEmbeddingLevels(text, direction).levels;
  return { text, runs, levels, isOneWay, baseLevel };
}

/** The items of one part of a paragraph, in logical order. */
export function itemsOfPart<Tag>(
  paragraph: Paragraph<Tag>,
  part: { readonly start: number; readonly end: number },
  hasCharacter: HasCharacter,
): readonly Item<Tag>[] {
  const items: Item<Tag>[] = [];
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
      for (const piece of piecesOfCluster(cluster, run.face, hasCharacter)) {
        append(items, { ...piece, run, level: paragraph.levels[at] ?? paragraph.baseLevel });
      }
      at += cluster.length;
    }
  }
  return items;
}

const bidi = bidiFactory();

/** Every face of ours has these; a test holds us to it. */
const basicLatin = /^[\u0020-\u007e]*$/;

const rightToLeft = /[\p{scx=Arabic}\p{scx=Hebrew}\p{scx=Syriac}\p{scx=Thaana}\p{scx=Nko}\u200f\u202b\u202e\u2067]/u;

/** A letter and its accents come from one font if any has them all; else each is taken, or marked, by itself. */
function piecesOfCluster(
  cluster: string,
  face: FaceName,
  hasCharacter: HasCharacter,
): readonly Pick<Item<unknown>, 'text' | 'face' | 'missing'>[] {
  const whole = faceFor(cluster, face, hasCharacter);
  if (whole !== null) return [{ text: cluster, face: whole, missing: false }];
  const letters = [...cluster];
  const isOneSign = letters.every(
    (letter) => faceFor(letter, face, hasCharacter) === null || isInvisible(letter.codePointAt(0) ?? 0),
  );
  if (letters.length === 1 || isOneSign) return [{ text: cluster, face, missing: true }];
  return letters.flatMap((letter) => piecesOfCluster(letter, face, hasCharacter));
}

function faceFor(cluster: string, face: FaceName, hasCharacter: HasCharacter): FaceName | null {
  const codePoints = [...cluster].map((letter) => letter.codePointAt(0) ?? 0).filter((point) => !isInvisible(point));
  const hasAll = (candidate: FaceName) => codePoints.every((point) => hasCharacter(candidate, point));
  return [face, ...fallbackFaces].find(hasAll) ?? null;
}

function append<Tag>(items: Item<Tag>[], next: Item<Tag>): void {
  const last = items.at(-1);
  const joins =
    last !== undefined &&
    last.run === next.run &&
    last.face === next.face &&
    last.level === next.level &&
    !last.missing &&
    !next.missing;
  if (joins) items[items.length - 1] = { ...last, text: last.text + next.text };
  else items.push(next);
}
