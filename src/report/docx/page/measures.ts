/** Twentieths of a point, in which word processors measure. */
export const twips = (points: number): number => Math.round(points * 20);

/** Where things stand on the paper, in points, as in the PDF: numbers hang in the margin beside the text. */
export interface Measures {
  readonly paper: { readonly width: number; readonly height: number };
  /** From the number column to the outer margin: headings' rules, tables, strips. */
  readonly full: number;
  /** How far running text is indented, so that numbers have room. */
  readonly hang: number;
  /** How far it ends before the outer margin. */
  readonly inset: number;
}

export const margins = { side: 62, top: 84, bottom: 76, header: 42, footer: 40 } as const;

const paperSizes = { a4: { width: 595.3, height: 841.9 }, letter: { width: 612, height: 792 } } as const;

export function measuresOf(paper: 'a4' | 'letter'): Measures {
  const size = paperSizes[paper];
  return { paper: size, full: size.width - 2 * margins.side, hang: 38, inset: 26 };
}
