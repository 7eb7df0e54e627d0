import type { Piece, Place } from './piece';

export interface Placement extends Place {
  readonly piece: Piece;
  /** Upper edge of what is repeated above it, when it comes first on its page. */
  readonly repeatTop: number | null;
}

/**
 * Puts pieces on pages from top to bottom. Pieces that must stay together move to the next page together, unless they
 * would not fit on one page at all; what is taller than a page runs over its foot rather than being lost.
 */
export function paginate(
  pieces: readonly Piece[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly Placement[] {
  const placements: Placement[] = [];
  let page = 1;
  let cursor = top;
  let gap = 0;
  let isEmpty = true;
  const turn = (): void => {
    page++;
    cursor = top;
    gap = 0;
    isEmpty = true;
  };
  for (const [index, piece] of pieces.entries()) {
    const isGroupStart = pieces[index - 1]?.keepWithNext !== true;
    const wanted = isGroupStart ? heightOfGroup(pieces, index) : piece.height;
    const space = Math.max(gap, piece.before);
    const groupFitsSomewhere = wanted + (piece.repeat?.height ?? 0) <= bottom - top;
    const room = bottom - cursor - space;
    if (!isEmpty && (piece.startsPage === true || (wanted > room && (groupFitsSomewhere || piece.height > room))))
      turn();
    if (!isEmpty) cursor += Math.max(gap, piece.before);
    const repeatTop = isEmpty && piece.repeat !== undefined ? cursor : null;
    if (repeatTop !== null) cursor += piece.repeat?.height ?? 0;
    placements.push({ piece, page, top: cursor, repeatTop });
    cursor += piece.height;
    gap = piece.after;
    isEmpty = false;
  }
  return placements;
}

function heightOfGroup(pieces: readonly Piece[], start: number): number {
  let height = 0;
  for (let index = start; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const previous = pieces[index - 1];
    height += piece.height + (index === start ? 0 : Math.max(previous?.after ?? 0, piece.before));
    if (!piece.keepWithNext) break;
  }
  return height;
}
