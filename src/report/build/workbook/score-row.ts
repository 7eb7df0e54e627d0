/** One row of the sheet of scores; "" where a kind of row has nothing to say. */
export interface ScoreRow {
  /** "Theme", "Flag" …, to filter by. */
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly axis: string;
  /** An interval in words, never one end of it alone. */
  readonly found: string;
  /** Band, state or class. */
  readonly verdict: string;
  readonly remarks: string;
}
