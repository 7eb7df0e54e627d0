import { pdfNumber, pdfNumbers, hex } from './pdf-syntax';
import type { EmbeddedFont } from './embedded-font';
import type { Glyph } from '../text/shaper';

/** Black to white in one number, 0 to 1: the report is made for black-and-white printers. */
export type Gray = number;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Draws on one page inside one mark; lengths in points, y from the upper edge down. Works only while its mark is open. */
export interface Pen {
  text(
    glyphs: readonly Glyph[],
    at: Point & { readonly font: EmbeddedFont; readonly size: number; readonly gray?: Gray },
  ): void;
  line(from: Point, to: Point, stroke: Stroke): void;
  /** A line through all points. */
  polyline(points: readonly Point[], stroke: Stroke): void;
  box(box: Box, ink: { readonly fill?: Gray; readonly stroke?: Stroke }): void;
  circle(center: Point, radius: number, ink: { readonly fill?: Gray; readonly stroke?: Stroke }): void;
}

export interface Stroke {
  readonly width: number;
  readonly gray?: Gray;
  readonly dash?: readonly [on: number, off: number];
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A pen over a function that takes PDF operators; `write` may refuse. */
export function createPen(pageHeight: number, write: (operators: string) => void): Pen {
  const up = (y: number): number => pageHeight - y;
  const polyline = (points: readonly Point[], stroke: Stroke): void => {
    const path = points.map(({ x, y }, index) => `${pdfNumbers(x, up(y))} ${index === 0 ? 'm' : 'l'}`).join(' ');
    write(`q ${strokeState(stroke)} ${path} S Q`);
  };
  const paint = (path: string, { fill, stroke }: { readonly fill?: Gray; readonly stroke?: Stroke }): void => {
    const state = [fill === undefined ? '' : `${pdfNumber(fill)} g`, stroke === undefined ? '' : strokeState(stroke)];
    const operator = fill === undefined ? 'S' : stroke === undefined ? 'f' : 'B';
    write(`q ${state.join(' ')} ${path} ${operator} Q`);
  };
  return {
    text: (glyphs, at) => write(textOperators(glyphs, { ...at, y: up(at.y) })),
    line: (from, to, stroke) => polyline([from, to], stroke),
    polyline,
    box: ({ x, y, width, height }, ink) => paint(`${pdfNumbers(x, up(y) - height, width, height)} re`, ink),
    circle: (center, radius, ink) => paint(circlePath({ x: center.x, y: up(center.y) }, radius), ink),
  };
}

function strokeState({ width, gray = 0, dash }: Stroke): string {
  return `${pdfNumber(width)} w ${pdfNumber(gray)} G [${dash?.join(' ') ?? ''}] 0 d`;
}

/** Four Bézier arcs; 0.5523 is the handle that comes nearest to a circle. */
function circlePath({ x, y }: Point, r: number): string {
  const k = r * 0.5523;
  return [
    `${pdfNumbers(x + r, y)} m`,
    `${pdfNumbers(x + r, y + k, x + k, y + r, x, y + r)} c`,
    `${pdfNumbers(x - k, y + r, x - r, y + k, x - r, y)} c`,
    `${pdfNumbers(x - r, y - k, x - k, y - r, x, y - r)} c`,
    `${pdfNumbers(x + k, y - r, x + r, y - k, x + r, y)} c h`,
  ].join(' ');
}

/** One text object: codes, and between them the corrections where shaping moved a glyph from its natural place. */
function textOperators(
  glyphs: readonly Glyph[],
  { x, y, font, size, gray = 0 }: Point & { readonly font: EmbeddedFont; readonly size: number; readonly gray?: Gray },
): string {
  const parts: string[] = [];
  let array = '';
  let rise = 0;
  let shift = 0;
  const move = (thousandths: number): void => {
    if (Math.abs(thousandths) > 0.05) array += `>${pdfNumber(-thousandths)}<`;
  };
  const flush = (): void => {
    if (array !== '') parts.push(`[<${array}>]TJ`.replaceAll('<>', ''));
    array = '';
  };
  for (const glyph of glyphs) {
    if (glyph.yOffset !== rise) {
      flush();
      rise = glyph.yOffset;
      parts.push(`${pdfNumber((rise * size) / 1000)} Ts`);
    }
    move(shift + glyph.xOffset);
    array += hex(font.codeOf(glyph.id, glyph.text), 4);
    shift = glyph.advance - glyph.xOffset - font.advanceOf(glyph.id);
  }
  flush();
  if (rise !== 0) parts.push('0 Ts');
  return `${pdfNumber(gray)} g BT /${font.resource} ${pdfNumber(size)} Tf ${pdfNumbers(x, y)} Td ${parts.join(' ')} ET`;
}
