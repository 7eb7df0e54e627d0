import type { ChartValue } from '../block';
import { placeOf, type Plot, stretchOf } from './scale';
import { ink, type Sketch } from './sketch';

/** A bar from proved to possible in a frame from 0 to 100; hollow rings for a step; nothing but the frame where too little is known. */
export function drawBar(sketch: Sketch, plot: Plot, { value, y, height }: BarPlace): void {
  const frame = { x: plot.x, y, width: plot.width, height };
  sketch.box(frame, { stroke: { width: 0.4, gray: ink.hairline } });
  if (value.kind === 'step') drawStep(sketch, plot, { value, y: y + height / 2 });
  if (value.kind !== 'span') return;
  if (value.hi > value.lo) sketch.hatched({ ...stretchOf(plot, value.lo, value.hi), y, height });
  if (value.lo > 0) sketch.box({ ...stretchOf(plot, 0, value.lo), y, height }, { fill: 0.12 });
}

interface BarPlace {
  readonly value: ChartValue;
  readonly y: number;
  readonly height: number;
}

/** A level of a single question: a hollow ring at each end, joined. */
export function drawStep(
  sketch: Sketch,
  plot: Plot,
  { value, y }: { readonly value: { readonly lo: number; readonly hi: number }; readonly y: number },
): void {
  const [from, to] = [placeOf(plot, value.lo), placeOf(plot, value.hi)];
  if (value.hi > value.lo) sketch.line({ x: from, y }, { x: to, y }, { width: 0.7, gray: 0.15, dash: [1.6, 1.4] });
  for (const x of new Set([from, to])) sketch.circle({ x, y }, 2.3, { fill: 1, stroke: { width: 0.9 } });
}

/** The target: a line a little longer than the bar is high, with a gap of white around it so that it shows on black. */
export function drawTarget(
  sketch: Sketch,
  plot: Plot,
  at: { readonly target: number; readonly y: number; readonly height: number },
): void {
  const x = placeOf(plot, at.target);
  const [from, to] = [at.y - 1.6, at.y + at.height + 1.6];
  sketch.line({ x, y: from }, { x, y: to }, { width: 2.6, gray: 1 });
  sketch.line({ x, y: from }, { x, y: to }, { width: 1.1, gray: 0 });
}
