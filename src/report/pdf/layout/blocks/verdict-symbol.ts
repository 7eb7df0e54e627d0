import type { VerdictBlock } from '../../../model/block';
import type { Point } from '../../../model/drawing/sketch';
import type { Pen } from '../../document/pen';

type State = VerdictBlock['items'][number]['state'];

/** Draws the sign of a verdict, told apart by shape alone: a tick in a ring, a cross in a solid square, a query in a dashed ring. */
export function drawVerdictSymbol(pen: Pen, state: State, center: Point): void {
  draw[state](pen, center);
}

const radius = 4.6;

const draw: Readonly<Record<State, (pen: Pen, center: Point) => void>> = {
  met(pen, { x, y }) {
    pen.circle({ x, y }, radius, { stroke: { width: 0.7 } });
    pen.polyline([{ x: x - 2.2, y: y + 0.2 }, { x: x - 0.6, y: y + 1.9 }, { x: x + 2.3, y: y - 1.9 }], { width: 1.1 }); // prettier-ignore
  },
  breached(pen, { x, y }) {
    pen.box({ x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 }, { fill: 0 });
    const arm = 2.3;
    pen.line({ x: x - arm, y: y - arm }, { x: x + arm, y: y + arm }, { width: 1.3, gray: 1 });
    pen.line({ x: x - arm, y: y + arm }, { x: x + arm, y: y - arm }, { width: 1.3, gray: 1 });
  },
  unverified(pen, { x, y }) {
    pen.circle({ x, y }, radius, { stroke: { width: 0.7, dash: [1.5, 1.2] } });
    const bow = [[-1.5, -1.2], [-1.2, -2.2], [0, -2.7], [1.2, -2.2], [1.4, -1.2], [0.8, -0.3], [0.1, 0.3], [0, 1.1]] as const; // prettier-ignore
    pen.polyline(bow.map(([dx, dy]) => ({ x: x + dx, y: y + dy })), { width: 0.9 }); // prettier-ignore
    pen.circle({ x, y: y + 2.5 }, 0.6, { fill: 0 });
  },
};
