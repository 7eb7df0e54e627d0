import type { ChartMark } from '../../model/block';
import { joinOf, placeOf, type Plot } from '../../model/drawing/scale';
import { StepRings } from './StepRings';

interface PlacedMark extends ChartMark {
  /** The middle of its lane. */
  readonly y: number;
}

interface DumbbellProps {
  readonly marks: readonly PlacedMark[];
  readonly plot: Plot;
}

/** Each mark stands at what is proved; a thin line goes on to what is possible. A thick line is a distance that is proved. */
export function Dumbbell({ marks, plot }: DumbbellProps) {
  const drawn = marks.filter(({ value }) => value.kind !== 'nothing');
  return (
    <>
      {drawn.slice(1).map((to, index) => {
        const from = drawn[index] ?? to;
        const { isApart, ...join } = joinOf(from.value, to.value);
        const [x1, x2] = [`${placeOf(plot, join.from)}%`, `${placeOf(plot, join.to)}%`];
        return (
          <line key={to.letter} className="reportJoin" data-apart={isApart} x1={x1} y1={from.y} x2={x2} y2={to.y} />
        );
      })}
      {drawn.map(({ letter, value, y }) => (
        <g key={letter}>
          {value.kind === 'step' && <StepRings plot={plot} lo={value.lo} hi={value.hi} y={y} />}
          {value.kind === 'span' && <Reach plot={plot} lo={value.lo} hi={value.hi} y={y} />}
        </g>
      ))}
    </>
  );
}

function Reach({
  plot,
  lo,
  hi,
  y,
}: {
  readonly plot: Plot;
  readonly lo: number;
  readonly hi: number;
  readonly y: number;
}) {
  const [x, end] = [`${placeOf(plot, lo)}%`, `${placeOf(plot, hi)}%`];
  return (
    <>
      {hi > lo && (
        <>
          <line className="reportLine" x1={x} x2={end} y1={y} y2={y} />
          <line className="reportLine" x1={end} x2={end} y1={y - 4} y2={y + 4} />
        </>
      )}
      <circle className="reportSolid" cx={x} cy={y} r="5.5" />
    </>
  );
}
