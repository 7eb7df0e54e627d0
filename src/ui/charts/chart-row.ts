/**
 * What a chart shows in one place of its scale from 0 to 100.
 *
 * | kind    | shown as                                                           |
 * |---------|--------------------------------------------------------------------|
 * | span    | solid up to `lo`, hatched from there to `hi`                       |
 * | step    | hollow marks at both ends: a step of another scale, no share       |
 * | nothing | words instead of a drawing                                         |
 */
export type ChartValue =
  { readonly kind: 'span' | 'step'; readonly lo: number; readonly hi: number } | { readonly kind: 'nothing' };

/** What tells one series from the others without colour: a letter and the shape around it. */
export interface ChartSeries {
  /** One letter. */
  readonly letter: string;
  readonly name: string;
  readonly shape: 'square' | 'circle' | 'diamond';
}

/** One series of one row. */
export interface ChartCell {
  readonly series: ChartSeries;
  readonly value: ChartValue;
  /** Where the tick stands on the scale; null for none. */
  readonly target: number | null;
  /** The value in a few words, always visible: "40 to 75". */
  readonly words: string;
  /** More on it, where there is room: "Partial to Substantial". */
  readonly remark?: string;
  /** The value in words, with both ends; read instead of the drawing. */
  readonly label: string;
}

/** One row of a chart: a name that leads to what stands behind it, and up to three series. */
export interface ChartRow {
  readonly key: string;
  /** Two or three characters: "T3". */
  readonly mark: string;
  readonly name: string;
  readonly href: string;
  readonly cells: readonly ChartCell[];
  /** What the row as a whole says, where its series are compared. */
  readonly remark?: string;
}

/** A place on the scale in the form that SVG takes; whatever lies outside stands at the end. */
export function place(value: number): string {
  return `${Math.min(100, Math.max(0, value))}%`;
}
