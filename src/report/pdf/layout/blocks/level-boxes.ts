import { fillOfLevel } from '../../../model/drawing/scale';
import { ink } from '../../../model/drawing/sketch';
import type { Point } from '../../../model/drawing/sketch';
import type { Pen } from '../../document/pen';

const [boxWidth, boxHeight, gap, count] = [14, 7.4, 2.4, 5];

/** The measures of the five boxes, for levels 0 to 4. */
export const levelBoxes = {
  boxWidth,
  height: boxHeight,
  count,
  pitch: boxWidth + gap,
  width: count * boxWidth + (count - 1) * gap,
} as const;

export interface Levels {
  readonly lo: number;
  readonly hi: number;
  readonly target: number;
  readonly direction: 'ltr' | 'rtl';
}

/** Solid up to the proved level, hatched up to the possible one, empty above; a tick stands over the target. */
export function drawLevelBoxes(pen: Pen, corner: Point, { lo, hi, target, direction }: Levels): void {
  for (let level = 0; level < count; level++) {
    const position = direction === 'rtl' ? count - 1 - level : level;
    const at = { x: corner.x + position * levelBoxes.pitch, y: corner.y };
    drawFill[fillOfLevel(level, { lo, hi })](pen, at);
    if (level === target) drawTick(pen, at);
  }
}

/** One box as a sample for the key. */
export function drawLevelKey(pen: Pen, sign: 'proved' | 'possible' | 'target', at: Point): void {
  if (sign === 'proved') drawSolid(pen, at);
  else if (sign === 'possible') drawHatchedBox(pen, at);
  else {
    drawEmpty(pen, at);
    drawTick(pen, at);
  }
}

const frame = { width: 0.5, gray: ink.rule };

function drawSolid(pen: Pen, { x, y }: Point): void {
  pen.box({ x, y, width: boxWidth, height: boxHeight }, { fill: 0.12, stroke: { width: 0.5, gray: 0.12 } });
}

const drawFill = { proved: drawSolid, possible: drawHatchedBox, empty: drawEmpty };

function drawEmpty(pen: Pen, { x, y }: Point): void {
  pen.box({ x, y, width: boxWidth, height: boxHeight }, { stroke: frame });
}

function drawHatchedBox(pen: Pen, at: Point): void {
  pen.hatched({ ...at, width: boxWidth, height: boxHeight });
}

function drawTick(pen: Pen, { x, y }: Point): void {
  const middle = x + boxWidth / 2;
  pen.polyline([{ x: middle - 2.4, y: y - 3.4 }, { x: middle, y: y - 0.9 }, { x: middle + 2.4, y: y - 3.4 }], { width: 1 }); // prettier-ignore
}
