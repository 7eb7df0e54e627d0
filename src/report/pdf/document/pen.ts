import type { Box, Gray, Sketch, Stroke, Point } from '../../model/drawing/sketch';
import type { Glyph } from '../text/glyphs-with-text';
import type { EmbeddedFont } from './embedded-font';
import { drawHatched } from './hatch';
import { pdfNumber, pdfNumbers, rounded } from './pdf-syntax';

/** Draws on one page inside one mark; lengths in points, y from the upper edge down. Works only while its mark is open. */
export interface Pen extends Sketch {
  /** Glyphs on one line, in the order in which they are read. */
  text(parts: readonly InkPart[], at: { readonly y: number; readonly gray?: Gray }): void;
  /** A line through all points. */
  polyline(points: readonly Point[], stroke: Stroke): void;
  /** A picture over a whole box. */
  picture(picture: InkPicture, box: Box): void;
}

/** A picture that the document knows under a resource name. */
export interface InkPicture {
  readonly resource: string;
  readonly file: PictureFile;
}

/** A picture as a report has it. */
export interface PictureFile {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly base64: string;
  readonly width: number;
  readonly height: number;
}

/** Glyphs of one font in one size, from left to right, and where they begin. */
export interface InkPart {
  readonly font: EmbeddedFont;
  readonly size: number;
  readonly glyphs: readonly Glyph[];
  readonly x: number;
  readonly width: number;
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
    text: (parts, at) => write(textOperators(parts, { ...at, y: up(at.y) })),
    line,
    polyline,
    box,
    hatched: (place) => drawHatched({ line, box }, place),
    picture: ({ resource }, { x, y, width, height }) =>
      write(`q ${pdfNumbers(width, 0, 0, height, x, up(y) - height)} cm /${resource} Do Q`),
    circle: (center, radius, ink) => paint(circlePath({ x: center.x, y: up(center.y) }, radius), ink),
  };
}

function strokeState({ width, gray = 0, colour, dash }: Stroke): string {
  const ink = colour === undefined ? `${pdfNumber(gray)} G` : `${pdfNumbers(...channels(colour))} RG`;
  return `${pdfNumber(width)} w ${ink} [${dash?.join(' ') ?? ''}] 0 d`;
}

/** Red, green and blue, 0 to 1. */
const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);

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

/** One text object: parts that follow each other are one string, whatever stands elsewhere gets a place of its own. */
function textOperators(
  parts: readonly InkPart[],
  { y, gray = 0 }: { readonly y: number; readonly gray?: Gray },
): string {
  const strings: string[] = [];
  let last: InkPart | null = null;
  let start: Point = { x: 0, y: 0 };
  for (const part of parts) {
    const isNext = last !== null && Math.abs(last.x + last.width - part.x) < 0.001;
    const isSameFont = last?.font === part.font && last.size === part.size;
    const encoded = part.font.encoded(part.glyphs, part.size);
    last = part;
    if (isNext && isSameFont) {
      strings.push(encoded);
      continue;
    }
    if (strings.length > 0) strings.push('>]TJ ');
    if (!isNext) {
      strings.push(`${pdfNumbers(part.x - start.x, y - start.y)} Td `);
      // Places add up: each counts from the last one as it was rounded.
      start = { x: start.x + rounded(part.x - start.x), y };
    }
    if (!isSameFont) strings.push(`/${part.font.resource} ${pdfNumber(part.size)} Tf `);
    strings.push('[<', encoded);
  }
  if (last !== null) strings.push('>]TJ');
  return `${pdfNumber(gray)} g BT ${strings.join('')} ET`.replaceAll('<>', '').replaceAll('[]TJ ', '');
}
