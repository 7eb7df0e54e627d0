import type { ChartKeyEntry } from '../block';
import { ink, type Box, type Point, type Sketch, type Stroke } from './sketch';

/** The room that a sign takes. */
export const signWidth = 15;

/** One sign as a sample for the key of a chart. */
export function drawSign(sketch: Sketch, sign: ChartKeyEntry['sign'], middle: Point): void {
  drawings[sign](sketch, middle);
}

type DrawSign = (sketch: Sketch, middle: Point) => void;

const bar = ({ x, y }: Point): Box => ({
  x: x - signWidth / 2,
  y: y - 2.6,
  width: signWidth,
  height: 5.2,
});

const across =
  (stroke: Stroke): DrawSign =>
  (sketch, { x, y }) =>
    sketch.line({ x: x - signWidth / 2, y }, { x: x + signWidth / 2, y }, stroke);

const drawings: { readonly [Sign in ChartKeyEntry['sign']]: DrawSign } = {
  proved: (sketch, middle) => sketch.box(bar(middle), { fill: 0.12 }),
  possible: (sketch, middle) => sketch.hatched(bar(middle)),
  target: (sketch, { x, y }) => sketch.line({ x, y: y - 5 }, { x, y: y + 5 }, { width: 1.1 }),
  single: (sketch, middle) => sketch.circle(middle, 2.3, { fill: 1, stroke: { width: 0.9 } }),
  mark: (sketch, middle) => sketch.circle(middle, 3.4, { fill: 0 }),
  reach(sketch, { x, y }) {
    const end = x + signWidth / 2;
    sketch.line({ x: x - signWidth / 2, y }, { x: end, y }, { width: 0.8 });
    sketch.line({ x: end, y: y - 2.4 }, { x: end, y: y + 2.4 }, { width: 0.8 });
  },
  apart: across({ width: 1.6 }),
  near: across({ width: 0.7, gray: ink.rule, dash: [1.6, 1.6] }),
};
