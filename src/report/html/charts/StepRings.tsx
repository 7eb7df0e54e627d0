import { placeOf, type Plot } from '../../model/drawing/scale';

interface StepRingsProps {
  readonly plot: Plot;
  readonly lo: number;
  readonly hi: number;
  readonly y: number;
}

/** A level of a single question: a hollow ring at each end, joined. */
export function StepRings({ plot, lo, hi, y }: StepRingsProps) {
  const [from, to] = [`${placeOf(plot, lo)}%`, `${placeOf(plot, hi)}%`];
  return (
    <>
      {hi > lo && <line className="reportLine" data-dashed="true" x1={from} x2={to} y1={y} y2={y} />}
      {[...new Set([from, to])].map((x) => (
        <circle key={x} className="reportHollow" cx={x} cy={y} r="4.5" />
      ))}
    </>
  );
}
