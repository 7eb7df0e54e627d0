/** Where a piece was put: page number from 1, upper edge in points from the top of the paper. */
export interface Place {
  readonly page: number;
  readonly top: number;
}

/** The smallest thing that is not broken over two pages: a line, a table row, a rule. */
export interface Piece {
  readonly height: number;
  /** Free space wanted above and below; between two pieces the larger one counts, at the top of a page none. */
  readonly before: number;
  readonly after: number;
  /** True when the next piece must stand on the same page. */
  readonly keepWithNext: boolean;
  readonly startsPage?: boolean;
  /** The link target that stands here. */
  readonly anchor?: string;
  /** What is repeated above it when it comes first on a page, such as the head of its table. */
  readonly repeat?: Repeat;
  draw(place: Place): void;
}

export interface Repeat {
  readonly height: number;
  draw(place: Place): void;
}

/** Marks the pieces of one paragraph so that neither its first nor its last line stands alone on a page. */
export function withoutWidows(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => {
    const isFirst = index === 0;
    const isLastButOne = index === pieces.length - 2;
    return pieces.length > 1 && (isFirst || isLastButOne) ? { ...piece, keepWithNext: true } : piece;
  });
}

/** Sets the space above the first and below the last of some pieces. */
export function spaced(pieces: readonly Piece[], before: number, after: number): readonly Piece[] {
  return pieces.map((piece, index) => ({
    ...piece,
    before: index === 0 ? before : piece.before,
    after: index === pieces.length - 1 ? after : piece.after,
  }));
}

/** Ties the last of some pieces to what follows. */
export function keptWithNext(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => (index === pieces.length - 1 ? { ...piece, keepWithNext: true } : piece));
}

/** Ties small groups together as a whole, so that a short table or strip is never torn for one row. */
export function keptTogether(pieces: readonly Piece[], limitInPoints: number): readonly Piece[] {
  const height = pieces.reduce((sum, piece) => sum + piece.height + piece.after, 0);
  if (height > limitInPoints) return pieces;
  return pieces.map((piece, index) => (index === pieces.length - 1 ? piece : { ...piece, keepWithNext: true }));
}

/** Groups up to this height stay on one page. */
export const smallGroup = 230;
