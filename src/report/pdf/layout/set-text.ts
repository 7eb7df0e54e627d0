import { ink } from '../../model/drawing/sketch';
import type { InkPart, Pen } from '../document/pen';
import type { GlyphPart, Line } from '../text/lines';
import { sizeFactor, type TypeStyle } from '../text/type-style';
import type { Column } from './geometry';
import type { InkRun, InkTag } from './inline';
import { withoutWidows, type Piece, type Place } from './piece';
import type { Setting } from './setting';
import { rule } from './type-scale';

export interface TextPlace {
  readonly column: Column;
  readonly style: TypeStyle;
  readonly align?: 'start' | 'end' | 'center';
  readonly gray?: number;
}

export type InkLine = Line<InkTag>;

/** Sets runs into the lines of a column. */
export function linesOf(setting: Setting, runs: readonly InkRun[], { column, style }: TextPlace): readonly InkLine[] {
  return setting.engine.layOut(runs, { style, width: column.width, direction: setting.direction });
}

/** The width of the widest of some texts on one line each. */
export function widestOf(setting: Setting, texts: readonly string[], style: TypeStyle): number {
  const widths = texts.map((text) => {
    const run = { text, face: style.face, lang: setting.language, tag: null };
    const [line] = setting.engine.layOut([run], { style, width: Number.MAX_SAFE_INTEGER, direction: 'ltr' });
    return line?.width ?? 0;
  });
  return Math.max(0, ...widths);
}

/** A paragraph as pieces, one a line, guarded against widows. */
export function textPieces(setting: Setting, runs: readonly InkRun[], at: TextPlace): readonly Piece[] {
  const lines = runs.length === 0 ? [] : linesOf(setting, runs, at);
  return withoutWidows(
    lines.map((line) => ({
      height: at.style.leading,
      before: 0,
      after: 0,
      keepWithNext: false,
      draw: (place) => drawLine(setting, line, { ...at, ...place }),
    })),
  );
}

/** The line on which letters stand, for a line box whose upper edge is `top`. */
export const baselineOf = (style: TypeStyle, top: number): number => top + style.leading / 2 + style.size * 0.335;

/** Draws one set line, with the areas of its links. */
export function drawLine(setting: Setting, line: InkLine, at: TextPlace & Place): void {
  const { layer } = setting;
  const left = setting.geometry.left(at.column) + shiftOf(setting, line, at);
  const y = baselineOf(at.style, at.top);
  for (const run of line.runs) {
    const x = left + run.x;
    const draw = (pen: Pen) =>
      pen.text(inkParts(setting, run.parts, { style: at.style, left }), { y, gray: at.gray ?? ink.black });
    if (run.tag.slot === null) layer.artifact('Pagination', at.page, draw);
    else layer.tagged(run.tag.slot, at.page, draw);
    if (run.tag.link !== null)
      drawLink(setting, run.tag.link, { page: at.page, top: at.top, x, y, width: run.width, size: at.style.size });
  }
}

function inkParts(
  { layer }: Setting,
  parts: readonly GlyphPart[],
  { style, left }: { readonly style: TypeStyle; readonly left: number },
): readonly InkPart[] {
  return parts.map(({ face, glyphs, x, width }) => {
    return { font: layer.font(face), size: style.size * sizeFactor(face), glyphs, x: left + x, width };
  });
}

/** How far right of its column's left edge a line begins. */
function shiftOf(setting: Setting, line: InkLine, { align = 'start', column }: TextPlace): number {
  const rest = column.width - line.width;
  if (align === 'center') return rest / 2;
  const isAtRight = align === 'start' ? line.startsAt === 'right' : setting.direction === 'ltr';
  return isAtRight ? rest : 0;
}

interface LinkPlace extends Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

function drawLink(setting: Setting, link: NonNullable<InkTag['link']>, at: LinkPlace): void {
  const { page, x, y, width, size } = at;
  const under = y + size * 0.16;
  setting.layer.artifact('Layout', page, (pen) =>
    pen.line({ x, y: under }, { x: x + width, y: under }, { width: rule.thin, gray: ink.rule }),
  );
  const box = { x, y: y - size * 0.8, width, height: size * 1.05 };
  setting.layer.link(link.element, { page, box, target: link.target, description: link.description });
}

/** Draws a rule across a column. */
export function drawRule(
  setting: Setting,
  column: Column,
  at: Place & { readonly width: number; readonly gray?: number; readonly colour?: string | undefined },
): void {
  const x = setting.geometry.left(column);
  setting.layer.artifact('Layout', at.page, (pen) =>
    pen.line(
      { x, y: at.top },
      { x: x + column.width, y: at.top },
      { width: at.width, gray: at.gray ?? ink.black, colour: at.colour },
    ),
  );
}
