/** A band of the page: distance of its start edge from the page's start edge, and width, in points. */
export interface Column {
  readonly start: number;
  readonly width: number;
}

/** Where things stand on the paper. "Start" is left, or right in a right-to-left report. */
export interface Geometry {
  readonly width: number;
  readonly height: number;
  /** From the number column to the outer margin: headings' rules, tables, strips. */
  readonly full: Column;
  /** Hanging numbers of headings and paragraphs. */
  readonly numbers: Column;
  /** Running text. */
  readonly text: Column;
  readonly top: number;
  readonly bottom: number;
  /** The left edge of a column on the paper. */
  left(column: Column): number;
}

const paperSizes = { a4: { width: 595.28, height: 841.89 }, letter: { width: 612, height: 792 } } as const;

/** The page of a report: a text column of about 75 letters, numbers hanging in the margin beside it. */
export function geometryOf(paper: 'a4' | 'letter', direction: 'ltr' | 'rtl'): Geometry {
  const { width, height } = paperSizes[paper];
  const [margin, hang, inset] = [62, 38, 26];
  const full = { start: margin, width: width - 2 * margin };
  return {
    width,
    height,
    full,
    numbers: { start: margin, width: hang - 6 },
    text: { start: margin + hang, width: full.width - hang - inset },
    top: 84,
    bottom: height - 76,
    left: (column) => (direction === 'rtl' ? width - column.start - column.width : column.start),
  };
}

/** The part of a column that begins `offset` after its start. */
export function partOf(column: Column, offset: number, width: number = column.width - offset): Column {
  return { start: column.start + offset, width };
}
