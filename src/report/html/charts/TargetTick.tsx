import { placeOf, type Plot } from '../../model/drawing/scale';

interface TargetTickProps {
  readonly plot: Plot;
  readonly target: number;
  /** The middle of its bar. */
  readonly y: number;
}

/** The target: a stroke a little longer than the bar is high, with a margin so that it shows on a solid bar. */
export function TargetTick({ plot, target, y }: TargetTickProps) {
  const x = `${placeOf(plot, target)}%`;
  const line = { x1: x, x2: x, y1: y - 8, y2: y + 8 };
  return (
    <>
      <line className="reportMargin" {...line} />
      <line className="reportTick" {...line} />
    </>
  );
}
