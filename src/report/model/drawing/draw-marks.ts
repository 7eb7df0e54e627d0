import type { Chart, ChartMark } from '../block';
import { drawBar, drawStep, drawTarget } from './plot';
import { joinOf, placeOf, type Plot } from './scale';
import { ink, type Sketch } from './sketch';

/** How a kind of chart draws the marks of a row: how high a lane must be at least, and each mark at the middle of its lane. */
export interface MarkDrawing {
  readonly leastLane: number;
  draw(sketch: Sketch, plot: Plot, marks: readonly PlacedMark[]): void;
}

interface PlacedMark extends ChartMark {
  /** The middle of its lane. */
  readonly y: number;
}

const barHeight = 6;

const bars: MarkDrawing = {
  leastLane: 10.4,
  draw(sketch, plot, marks) {
    for (const { value, target, y } of marks) {
      const place = { y: y - barHeight / 2, height: barHeight };
      drawBar(sketch, plot, { value, ...place });
      if (target !== null) drawTarget(sketch, plot, { target, ...place });
    }
  },
};

/** Each mark stands at what is proved; a thin line goes on to what is possible. A thick line is a distance that is proved. */
const dumbbells: MarkDrawing = {
  leastLane: 10.4,
  draw(sketch, plot, marks) {
    const drawn = marks.filter(({ value }) => value.kind !== 'nothing');
    for (const [index, from] of drawn.entries()) {
      const to = drawn[index + 1];
      if (!to) continue;
      const join = joinOf(from.value, to.value);
      const ends = [
        { x: placeOf(plot, join.from), y: from.y },
        { x: placeOf(plot, join.to), y: to.y },
      ] as const;
      sketch.line(...ends, join.isApart ? thick : dashed);
    }
    for (const { value, y } of drawn) {
      if (value.kind === 'step') drawStep(sketch, plot, { value, y });
      if (value.kind === 'span') drawSpan(sketch, plot, { ...value, y });
    }
  },
};

const thick = { width: 1.6 };
const dashed = { width: 0.7, gray: ink.rule, dash: [1.6, 1.6] } as const;

/** The earlier time as a thin bar above the later one, which is as high as elsewhere. */
const slopes: MarkDrawing = {
  leastLane: 14.4,
  draw(sketch, plot, marks) {
    for (const { value, earlier, y } of marks) {
      if (earlier) drawBar(sketch, plot, { value: earlier, y: y - 5.6, height: 3.4 });
      drawBar(sketch, plot, { value, y: y - 0.8, height: barHeight });
    }
  },
};

export const markDrawings: { readonly [Kind in Chart['kind']]: MarkDrawing } = {
  'interval-bars': bars,
  dumbbells,
  'slope-bars': slopes,
};

function drawSpan(
  sketch: Sketch,
  plot: Plot,
  { lo, hi, y }: { readonly lo: number; readonly hi: number; readonly y: number },
): void {
  const [x, end] = [placeOf(plot, lo), placeOf(plot, hi)];
  if (hi > lo) {
    sketch.line({ x, y }, { x: end, y }, { width: 0.8 });
    sketch.line({ x: end, y: y - 2.4 }, { x: end, y: y + 2.4 }, { width: 0.8 });
  }
  sketch.circle({ x, y }, 3.4, { fill: 0 });
}
