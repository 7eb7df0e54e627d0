import type { InkPicture, Pen } from './document/pen';

/** A finished report. */
export interface PdfOutput {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  /** Characters that no font has; each stands as an empty square on the page. Control characters as "U+0007". */
  readonly missingCharacters: readonly string[];
  /** Of every page, in points. */
  readonly paper: { readonly width: number; readonly height: number };
  /** Draws a page, 1 the first, with another pen: the same ink as in the file. */
  redraw(page: number, pen: Pen): void;
  /** What `redraw` draws by `picture`. */
  readonly pictures: readonly InkPicture[];
}

/** Why there is no PDF. Nothing of the assessment is touched in any of these cases. */
export type PdfProblem =
  /** A font or the shaping module could not be loaded; `file` says which. */
  | { readonly kind: 'asset-missing'; readonly file: string }
  /** The renderer met something it did not expect; `detail` is for a report to the makers. */
  | { readonly kind: 'renderer-failed'; readonly detail: string }
  /** The reader asked to stop. */
  | { readonly kind: 'cancelled' };
