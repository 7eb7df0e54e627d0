import type { Gray, Point, Sketch, Stroke } from '../../model/drawing/sketch';
import type { Glyph } from '../text/shaper';
import type { EmbeddedFont } from './embedded-font';
import { drawHatched } from './hatch';
import { pdfNumber, pdfNumbers, hex } from './pdf-syntax';

/** Draws on one page inside one mark; lengths in points, y from the upper edge down. Works only while its mark is open. */
export interface Pen extends Sketch {
  text(
    glyphs: readonly Glyph[],
    at: Point & { readonly font: EmbeddedFont; readonly size: number; readonly gray?: Gray },
  ): void;
  /** A line through all points. */
  polyline(points: readonly Point[], stroke: Stroke): void;
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
  const line: Sketch['line'] = (from, to, stroke) => polyline([from, to], stroke);
  const box: Sketch['box'] = ({ x, y, width, height }, ink) =>
    paint(`${pdfNumbers(x, up(y) - height, width, height)} re`, ink);
  return {
    text: (glyphs, at) => write(textOperators(glyphs, { ...at, y: up(at.y) })),
    line,
    polyline,
    box,
    hatched: (place) => drawHatched({ line, box }, place),
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
