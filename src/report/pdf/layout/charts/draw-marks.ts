import type { Chart, ChartMark } from '../../../model/block';
import { isApart, placeOf, type Plot } from '../../../model/plot';
import type { Pen } from '../../document/pen';
import { ink } from '../type-scale';
import { drawBar, drawStep, drawTarget } from './plot';

/** How a kind of chart draws the marks of a row: how high a lane must be at least, and each mark at the middle of its lane. */
export interface MarkDrawing {
  readonly leastLane: number;
  draw(pen: Pen, plot: Plot, marks: readonly PlacedMark[]): void;
}

interface PlacedMark extends ChartMark {
  /** The middle of its lane. */
  readonly y: number;
}

const barHeight = 6;

const bars: MarkDrawing = {
  leastLane: 11.4,
  draw(pen, plot, marks) {
    for (const { value, target, y } of marks) {
      const place = { y: y - barHeight / 2, height: barHeight };
      drawBar(pen, plot, { value, ...place });
      if (target !== null) drawTarget(pen, plot, { target, ...place });
    }
  },
};

/** Each mark stands at what is proved; a thin line goes on to what is possible. A thick line joins what is proved apart. */
const dumbbells: MarkDrawing = {
  leastLane: 11.4,
  draw(pen, plot, marks) {
    const drawn = marks.filter(({ value }) => value.kind !== 'nothing');
    for (const [index, from] of drawn.entries()) {
      const to = drawn[index + 1];
      if (to) pen.line(pointOf(plot, from), pointOf(plot, to), isApart(from.value, to.value) ? thick : dashed);
    }
    for (const { value, y } of drawn) {
      if (value.kind === 'step') drawStep(pen, plot, { value, y });
      if (value.kind === 'span') drawSpan(pen, plot, { ...value, y });
    }
  },
};

const thick = { width: 1.6 };
const dashed = { width: 0.7, gray: ink.rule, dash: [1.6, 1.6] } as const;

/** The earlier time as a thin bar above the later one, which is as high as elsewhere. */
const slopes: MarkDrawing = {
  leastLane: 14.4,
  draw(pen, plot, marks) {
    for (const { value, earlier, y } of marks) {
      if (earlier) drawBar(pen, plot, { value: earlier, y: y - 5.6, height: 3.4 });
      drawBar(pen, plot, { value, y: y - 0.8, height: barHeight });
    }
  },
};

export const markDrawings: { readonly [Kind in Chart['kind']]: MarkDrawing } = {
  'interval-bars': bars,
  dumbbells,
  'slope-bars': slopes,
};

function pointOf(plot: Plot, { value, y }: PlacedMark) {
  return { x: placeOf(plot, value.kind === 'nothing' ? 0 : value.lo), y };
}

function drawSpan(
  pen: Pen,
  plot: Plot,
  { lo, hi, y }: { readonly lo: number; readonly hi: number; readonly y: number },
): void {
  const [x, end] = [placeOf(plot, lo), placeOf(plot, hi)];
  if (hi > lo) {
    pen.line({ x, y }, { x: end, y }, { width: 0.8 });
    pen.line({ x: end, y: y - 2.4 }, { x: end, y: y + 2.4 }, { width: 0.8 });
  }
  pen.circle({ x, y }, 3.4, { fill: 0 });
}
