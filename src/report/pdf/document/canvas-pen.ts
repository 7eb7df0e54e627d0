import type { Gray, Stroke } from '../../model/drawing/sketch';
import type { EmbeddedFont } from './embedded-font';
import { drawHatched } from './hatch';
import type { Pen } from './pen';

/** A canvas as workers have it; that of a page draws the same. */
export type Context = OffscreenCanvasRenderingContext2D;

/** The shape of a glyph, as a path that a canvas fills. */
export type GlyphShapes = (font: EmbeddedFont, glyph: number) => Path2D;

/** Looks shapes up, each read from its font once however many pages show it. */
export function createGlyphShapes(): GlyphShapes {
  const shapes = new Map<string, Path2D>();
  return (font, glyph) => {
    const id = `${font.resource}-${glyph}`;
    const known = shapes.get(id);
    if (known !== undefined) return known;
    const shape = new Path2D(font.outlineOf(glyph));
    shapes.set(id, shape);
    return shape;
  };
}

/** A pen that draws on a canvas whose unit is the point, with pictures by their resource names: the same calls that draw the PDF show its pages on the screen. */
export function createCanvasPen(
  context: Context,
  { shapeOf, bitmaps }: { readonly shapeOf: GlyphShapes; readonly bitmaps: ReadonlyMap<string, CanvasImageSource> },
): Pen {
  const paint = ({ fill, stroke }: { readonly fill?: Gray; readonly stroke?: Stroke }): void => {
    if (fill !== undefined) {
      context.fillStyle = colour(fill);
      context.fill();
    }
    if (stroke !== undefined) strokeWith(context, stroke);
  };
  const polyline: Pen['polyline'] = (points, stroke) => {
    context.beginPath();
    for (const { x, y } of points) context.lineTo(x, y);
    paint({ stroke });
  };
  const line: Pen['line'] = (from, to, stroke) => polyline([from, to], stroke);
  const box: Pen['box'] = ({ x, y, width, height }, ink) => {
    context.beginPath();
    context.rect(x, y, width, height);
    paint(ink);
  };
  return {
    text(parts, { y, gray = 0 }) {
      context.fillStyle = colour(gray);
      for (const { font, size, glyphs, x } of parts) {
        // Advances count thousandths of the size, outlines the units of the font.
        const [scale, thousandth] = [size / font.unitsPerEm, size / 1000];
        let at = x;
        for (const { id, advance, xOffset, yOffset } of glyphs) {
          context.save();
          context.translate(at + xOffset * thousandth, y - yOffset * thousandth);
          context.scale(scale, scale);
          context.fill(shapeOf(font, id));
          context.restore();
          at += advance * thousandth;
        }
      }
    },
    line,
    polyline,
    box,
    picture({ resource }, { x, y, width, height }) {
      const bitmap = bitmaps.get(resource);
      if (bitmap) context.drawImage(bitmap, x, y, width, height);
    },
    hatched: (place) => drawHatched({ line, box }, place),
    circle({ x, y }, radius, ink) {
      context.beginPath();
      context.arc(x, y, radius, 0, 2 * Math.PI);
      paint(ink);
    },
  };
}

function strokeWith(context: Context, { width, gray = 0, colour: own, dash }: Stroke): void {
  context.strokeStyle = own ?? colour(gray);
  context.lineWidth = width;
  context.setLineDash(dash === undefined ? [] : [...dash]);
  context.stroke();
}

function colour(gray: Gray): string {
  const part = Math.round(gray * 255);
  return `rgb(${part} ${part} ${part})`;
}
