import type { Box, Sketch } from '../../model/drawing/sketch';

/** Slanting lines cut off at the edges of a box, and its frame: what is possible and not proved. */
export function drawHatched(sketch: Pick<Sketch, 'line' | 'box'>, box: Box): void {
  const { x, y, width, height } = box;
  for (let start = -height + 2; start < width; start += 2.6) {
    const [from, to] = [Math.max(0, start), Math.min(width, start + height)];
    if (to - from < 0.8) continue;
    sketch.line(
      { x: x + from, y: y + height - (from - start) },
      { x: x + to, y: y + height - (to - start) },
      { width: 0.7, gray: 0.15 },
    );
  }
  sketch.box(box, { stroke: { width: 0.5, gray: 0.15 } });
}
