/** Black to white in one number, 0 to 1: the report is made for black-and-white printers. */
export type Gray = number;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Stroke {
  readonly width: number;
  readonly gray?: Gray;
  /** "#17493a" in place of the gray: only rules have one, since nothing is said by colour. */
  readonly colour?: string | undefined;
  readonly dash?: readonly [on: number, off: number];
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** What pictures are drawn on, whatever the format: lengths in points, y from the upper edge down. */
export interface Sketch {
  line(from: Point, to: Point, stroke: Stroke): void;
  box(box: Box, ink: { readonly fill?: Gray; readonly stroke?: Stroke }): void;
  circle(center: Point, radius: number, ink: { readonly fill?: Gray; readonly stroke?: Stroke }): void;
  /** A box of slanting lines in a frame: what is possible and not proved. */
  hatched(box: Box): void;
}

/** Grays that stay apart on a black-and-white printer. */
export const ink = { black: 0, soft: 0.32, rule: 0.45, hairline: 0.62 } as const;
