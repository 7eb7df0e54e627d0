import type { Piece, Place } from './piece';

export interface Placement extends Place {
  readonly piece: Piece;
  /** Upper edge of what is repeated above it, when it comes first on its page. */
  readonly repeatTop: number | null;
}

/**
 * Puts pieces on pages from top to bottom. Pieces that must stay together move to the next page together, unless they
 * would not fit on one page at all; what is taller than a page runs over its foot rather than being lost. A page break
 * that would leave a page nearly empty, because a few lines ran over, is none.
 */
export function paginate(
  pieces: readonly Piece[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly Placement[] {
  const placements: Placement[] = [];
  let state: PageState = { page: 1, cursor: top, gap: 0, isEmpty: true, isRunOver: false };
  for (const [index, piece] of pieces.entries()) {
    const room = bottom - state.cursor - Math.max(state.gap, piece.before);
    const whole = bottom - top;
    const isBroken = piece.startsPage === true && !isLeftover(state, { top, whole });
    const turns = !state.isEmpty && (isBroken || movesOn(pieces, index, { room, whole }));
    if (turns) state = { page: state.page + 1, cursor: top, gap: 0, isEmpty: true, isRunOver: !isBroken };
    const upper = state.cursor + (state.isEmpty ? 0 : Math.max(state.gap, piece.before));
    const repeat = state.isEmpty ? piece.repeat : undefined;
    const own = upper + (repeat?.height ?? 0);
    placements.push({ piece, page: state.page, top: own, repeatTop: repeat === undefined ? null : upper });
    state = { ...state, cursor: own + piece.height, gap: piece.after, isEmpty: false };
  }
  return placements;
}

interface PageState {
  readonly page: number;
  readonly cursor: number;
  readonly gap: number;
  readonly isEmpty: boolean;
  /** Begun because the page before was full, not by a page break. */
  readonly isRunOver: boolean;
}

/** Whether a page holds only what ran over from the one before: a page break after it would leave it nearly empty. */
function isLeftover(
  { cursor, isRunOver }: PageState,
  { top, whole }: { readonly top: number; readonly whole: number },
): boolean {
  return isRunOver && cursor - top < whole / 3;
}

/** Whether a piece, with the group it leads, needs the next page. */
function movesOn(
  pieces: readonly Piece[],
  index: number,
  { room, whole }: { readonly room: number; readonly whole: number },
): boolean {
  const piece = pieces[index];
  if (piece === undefined) return false;
  const leadsGroup = pieces[index - 1]?.keepWithNext !== true;
  const wanted = leadsGroup ? heightOfGroup(pieces, index) : piece.height;
  if (wanted <= room) return false;
  const fitsSomewhere = wanted + (piece.repeat?.height ?? 0) <= whole;
  return fitsSomewhere || piece.height > room;
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
