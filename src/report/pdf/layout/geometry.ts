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

const measures = {
  report: { margin: 62, hang: 38, inset: 26, head: 84, foot: 76 },
  form: { margin: 36, hang: 0, inset: 0, head: 56, foot: 46 },
} as const;

/**
 * The page of a report: a text column of about 75 letters, numbers hanging in the margin beside it. A form takes the
 * sheet to its edges, as far as every printer prints.
 */
export function geometryOf(
  paper: 'a4' | 'letter',
  direction: 'ltr' | 'rtl',
  sheet: 'report' | 'form' = 'report',
): Geometry {
  const { width, height } = paperSizes[paper];
  const { margin, hang, inset, head, foot } = measures[sheet];
  const full = { start: margin, width: width - 2 * margin };
  return {
    width,
    height,
    full,
    numbers: { start: margin, width: Math.max(0, hang - 6) },
    text: { start: margin + hang, width: full.width - hang - inset },
    top: head,
    bottom: height - foot,
    left: (column) => (direction === 'rtl' ? width - column.start - column.width : column.start),
  };
}

/** The part of a column that begins `offset` after its start. */
export function partOf(column: Column, offset: number, width: number = column.width - offset): Column {
  return { start: column.start + offset, width };
}
