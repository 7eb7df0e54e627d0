/**
 * The report's lists as sheets of plain JSON: what stands in which cell, never how it looks. A cell holds a text, a whole
 * number or a day. There are no formulas here, so no renderer can write one.
 */

export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'integer'; readonly value: number }
  /** An ISO day, "2026-03-31". */
  | { readonly kind: 'date'; readonly day: string };

/** In the order of the tabs. */
export const sheetIds = ['about', 'plan', 'answers', 'evidence', 'scores'] as const;
export type SheetId = (typeof sheetIds)[number];

export interface Sheet {
  readonly id: SheetId;
  /** On the tab. */
  readonly name: string;
  /** Above the table: what it is and of what. */
  readonly title: string;
  /** No two titles are the same; widths in characters. */
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  /** At least one, as long as the columns; the first cell of a row says what the row is about. */
  readonly rows: readonly (readonly Cell[])[];
}

/** All sheets with what belongs on each of them. */
export interface Workbook {
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly paper: 'a4' | 'letter';
  readonly handlingLine: string;
  /** "Data B762-AC39-129F-8F31", by which sheet and report are told to belong together, else "". */
  readonly fingerprintLine: string;
  /** "TRAINING CASE. Not a real country.", else "". */
  readonly trainingMark: string;
  /** Words that a renderer needs; `page` is a pattern such as "Page {page} of {pages}". */
  readonly words: {
    readonly page: string;
    readonly continued: string;
    /** The title of the column that repeats the marks where a sheet has nothing above its table. */
    readonly marking: string;
  };
  /** ISO date-time, for metadata; the same input and time give the same bytes. */
  readonly createdAt: string;
  readonly sheets: readonly Sheet[];
}
