import type { Chart, ChartKeyEntry } from '../../../model/block';
import type { Pen, Stroke } from '../../document/pen';
import type { StructureElement } from '../../document/structure';
import { partOf } from '../geometry';
import { drawHatched } from '../hatch';
import { plainRuns } from '../inline';
import { keptWithNext, type Piece } from '../piece';
import { textPieces, widestOf } from '../set-text';
import type { Setting } from '../setting';
import { ink, typeScale } from '../type-scale';

const signWidth = 15;
const [signGap, entryGap] = [5, 16];
const style = typeScale.note;

/** What the signs of a chart mean, as many on a line as fit. */
export function chartKeyPieces(setting: Setting, { key }: Chart, parent: StructureElement): readonly Piece[] {
  const element = parent.child('P');
  const lines: PlacedEntry[][] = [[]];
  let offset = 0;
  for (const entry of key) {
    const width = widestOf(setting, [entry.words], style) + 4;
    const whole = signWidth + signGap + width;
    if (offset > 0 && offset + whole > setting.geometry.full.width) {
      lines.push([]);
      offset = 0;
    }
    lines.at(-1)?.push({ ...entry, offset, width });
    offset += whole + entryGap;
  }
  return keptWithNext(lines.map((entries) => linePiece(setting, entries, element)));
}

interface PlacedEntry extends ChartKeyEntry {
  readonly offset: number;
  readonly width: number;
}

function linePiece(setting: Setting, entries: readonly PlacedEntry[], element: StructureElement): Piece {
  const { full } = setting.geometry;
  const parts = entries.map(({ sign, words, offset, width }) => {
    const column = partOf(full, offset + signWidth + signGap, width);
    const runs = plainRuns(setting, `${words} `, { element, face: style.face });
    return {
      sign,
      at: partOf(full, offset, signWidth),
      pieces: textPieces(setting, runs, { column, style, gray: ink.soft }),
    };
  });
  const draw: Piece['draw'] = (place) => {
    for (const { sign, at, pieces } of parts) {
      const middle = { x: setting.geometry.left(at) + signWidth / 2, y: place.top + style.leading / 2 };
      setting.layer.artifact('Layout', place.page, (pen) => drawSign[sign](pen, middle));
      for (const piece of pieces) piece.draw(place);
    }
  };
  return { height: style.leading, before: 2, after: 2, keepWithNext: true, draw };
}

type DrawSign = (pen: Pen, middle: { readonly x: number; readonly y: number }) => void;

const bar = ({ x, y }: { readonly x: number; readonly y: number }) => ({
  x: x - signWidth / 2,
  y: y - 2.6,
  width: signWidth,
  height: 5.2,
});

const across =
  (stroke: Stroke): DrawSign =>
  (pen, { x, y }) =>
    pen.line({ x: x - signWidth / 2, y }, { x: x + signWidth / 2, y }, stroke);

const drawSign: { readonly [Sign in ChartKeyEntry['sign']]: DrawSign } = {
  proved: (pen, middle) => pen.box(bar(middle), { fill: 0.12 }),
  possible: (pen, middle) => drawHatched(pen, bar(middle)),
  target: (pen, { x, y }) => pen.line({ x, y: y - 5 }, { x, y: y + 5 }, { width: 1.1 }),
  single: (pen, middle) => pen.circle(middle, 2.3, { fill: 1, stroke: { width: 0.9 } }),
  mark: (pen, middle) => pen.circle(middle, 3.4, { fill: 0 }),
  reach(pen, { x, y }) {
    const end = x + signWidth / 2;
    pen.line({ x: x - signWidth / 2, y }, { x: end, y }, { width: 0.8 });
    pen.line({ x: end, y: y - 2.4 }, { x: end, y: y + 2.4 }, { width: 0.8 });
  },
  apart: across({ width: 1.6 }),
  near: across({ width: 0.7, gray: ink.rule, dash: [1.6, 1.6] }),
};
