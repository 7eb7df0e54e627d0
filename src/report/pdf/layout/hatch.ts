import type { Box, Pen } from '../document/pen';

/** Slanting lines cut off at the edges of a box, and its frame: what is possible and not proved. */
export function drawHatched(pen: Pen, box: Box): void {
  const { x, y, width, height } = box;
  for (let start = -height + 2; start < width; start += 2.6) {
    const [from, to] = [Math.max(0, start), Math.min(width, start + height)];
    if (to - from < 0.8) continue;
    pen.line(
      { x: x + from, y: y + height - (from - start) },
      { x: x + to, y: y + height - (to - start) },
      { width: 0.7, gray: 0.15 },
    );
  }
  pen.box(box, { stroke: { width: 0.5, gray: 0.15 } });
}
