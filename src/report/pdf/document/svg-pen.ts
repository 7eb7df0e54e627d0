import type { EmbeddedFont } from './embedded-font';
import type { Gray, Stroke } from '../../model/drawing/sketch';
import { drawHatched } from './hatch';
import type { Pen } from './pen';
import { pdfNumber } from './pdf-syntax';

/** A page as an SVG picture, drawn by the very calls that drew the PDF: for looking at before anything is saved. */
export function svgPage(page: { readonly width: number; readonly height: number }, draws: readonly Draw[]): string {
  const outlines = new Map<string, string>();
  const marks: string[] = [];
  const pen = createSvgPen(outlines, (mark) => marks.push(mark));
  for (const draw of draws) draw(pen);
  const { width, height } = page;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<defs>${[...outlines.values()].join('')}</defs><path fill="#fff" d="M0 0H${width}V${height}H0Z"/>${marks.join('')}</svg>`
  );
}

type Draw = (pen: Pen) => void;

function createSvgPen(outlines: Map<string, string>, mark: (element: string) => void): Pen {
  const use = (font: EmbeddedFont, glyph: number): string => {
    const id = `${font.resource}-${glyph}`;
    if (!outlines.has(id)) outlines.set(id, `<path id="${id}" d="${font.outlineOf(glyph)}"/>`);
    return id;
  };
  const path = (d: string, { fill, stroke }: { readonly fill?: Gray; readonly stroke?: Stroke }): void =>
    mark(`<path d="${d}" fill="${fill === undefined ? 'none' : colour(fill)}"${stroke ? strokeOf(stroke) : ''}/>`);
  const polyline: Pen['polyline'] = (points, stroke) =>
    path(points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join(''), { stroke });
  const line: Pen['line'] = (from, to, stroke) => polyline([from, to], stroke);
  const box: Pen['box'] = ({ x, y, width, height }, ink) =>
    path(`M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z`, ink);
  return {
    text(parts, { y, gray = 0 }) {
      for (const { font, size, glyphs, x } of parts) {
        const units = font.unitsPerEm / 1000;
        let at = 0;
        const uses = glyphs.map(({ id, advance, xOffset, yOffset }) => {
          const rise = yOffset === 0 ? '' : ` y="${n(-yOffset * units)}"`;
          const element = `<use href="#${use(font, id)}" x="${n((at + xOffset) * units)}"${rise}/>`;
          at += advance;
          return element;
        });
        const place = `translate(${n(x)} ${n(y)}) scale(${size / font.unitsPerEm})`;
        mark(`<g fill="${colour(gray)}" transform="${place}">${uses.join('')}</g>`);
      }
    },
    line,
    polyline,
    box,
    hatched: (place) => drawHatched({ line, box }, place),
    picture: ({ address }, { x, y, width, height }) =>
      mark(
        `<image href="${address}" x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" preserveAspectRatio="none"/>`,
      ),
    circle: ({ x, y }, r, ink) =>
      path(`M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0Z`, ink),
  };
}

const n = pdfNumber;

const colour = (gray: Gray): string =>
  `#${Math.round(gray * 255)
    .toString(16)
    .padStart(2, '0')
    .repeat(3)}`;

function strokeOf({ width, gray = 0, colour: own, dash }: Stroke): string {
  return ` stroke="${own ?? colour(gray)}" stroke-width="${n(width)}"${dash ? ` stroke-dasharray="${dash.join(' ')}"` : ''}`;
}
