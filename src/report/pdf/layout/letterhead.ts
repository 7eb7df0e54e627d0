import type { LetterheadEmblem, Report } from '../../model/block';
import { hasLetterhead } from '../../model/letterhead';
import type { StructureElement } from '../document/structure';
import type { TypeStyle } from '../text/type-style';
import { partOf } from './geometry';
import { plainRuns } from './inline';
import type { Piece } from './piece';
import { drawLine, linesOf } from './set-text';
import type { Setting } from './setting';
import { typeScale } from './type-scale';

interface LetterheadSize {
  /** What the emblem fits into, in points. */
  readonly emblem: Size;
  readonly style: TypeStyle;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** On a title page, and on the first page of a report that begins at once. */
export const letterheadSizes = {
  cover: { emblem: { width: 150, height: 72 }, style: typeScale.subtitle },
  head: { emblem: { width: 90, height: 36 }, style: typeScale.heading2 },
} as const satisfies Record<string, LetterheadSize>;

/** The emblem and beside it the name of the institution, as one piece above the title; nothing where there is neither. */
export function letterheadPieces(
  setting: Setting,
  { letterhead }: Report,
  { parent, emblem: room, style }: LetterheadSize & { readonly parent: StructureElement },
): readonly Piece[] {
  if (!letterhead || !hasLetterhead(letterhead)) return [];
  const { full } = setting.geometry;
  const emblem = letterhead.emblem && emblemIn(setting, letterhead.emblem, { parent, room });
  const gap = 14;
  const column = emblem ? partOf(full, emblem.width + gap) : full;
  const at = { column, style };
  const runs = plainRuns(setting, letterhead.name, { element: parent.child('P'), face: style.face });
  const lines = runs.length === 0 ? [] : linesOf(setting, runs, at);
  const nameHeight = lines.length * style.leading;
  const height = Math.max(emblem?.height ?? 0, nameHeight);
  const draw: Piece['draw'] = ({ page, top }) => {
    emblem?.draw({ page, top: top + (height - emblem.height) / 2 });
    lines.forEach((line, index) =>
      drawLine(setting, line, { ...at, page, top: top + (height - nameHeight) / 2 + index * style.leading }),
    );
  };
  return [{ height, before: 0, after: 12, keepWithNext: true, draw }];
}

/** The emblem in little at the start of the head of a page, repeated and so not read; returns how much room it takes. */
export function drawSmallEmblem(
  setting: Setting,
  { letterhead }: Report,
  { page, middle }: { readonly page: number; readonly middle: number },
): number {
  const emblem = letterhead?.emblem;
  if (!emblem) return 0;
  const { width, height } = fitted(emblem, { width: 44, height: 18 });
  const x = setting.geometry.left(partOf(setting.geometry.full, 0, width));
  const picture = setting.layer.picture(emblem);
  setting.layer.artifact('Pagination', page, (pen) =>
    pen.picture(picture, { x, y: middle - height / 2, width, height }),
  );
  return width + 7;
}

function emblemIn(
  { layer, geometry }: Setting,
  emblem: LetterheadEmblem,
  { parent, room }: { readonly parent: StructureElement; readonly room: Size },
): Size & Pick<Piece, 'draw'> {
  const figure = parent.child('Figure', { alt: emblem.alt });
  const slot = figure.slot();
  const size = fitted(emblem, room);
  const picture = layer.picture(emblem);
  return {
    ...size,
    draw({ page, top }) {
      const box = { x: geometry.left(partOf(geometry.full, 0, size.width)), y: top, ...size };
      layer.tagged(slot, page, (pen) => pen.picture(picture, box));
      layer.figureBox(figure, page, box);
    },
  };
}

/** As large as it can be inside the room, its shape kept. */
function fitted({ width, height }: Size, room: Size): Size {
  const scale = Math.min(room.width / width, room.height / height);
  return { width: width * scale, height: height * scale };
}
