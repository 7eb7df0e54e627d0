import type { ChartMark } from '../../model/block';
import { isApart, placeOf, type Plot } from '../../model/drawing/scale';
import { StepRings } from './StepRings';

interface PlacedMark extends ChartMark {
  /** The middle of its lane. */
  readonly y: number;
}

interface DumbbellProps {
  readonly marks: readonly PlacedMark[];
  readonly plot: Plot;
}

/** Each mark stands at what is proved; a thin line goes on to what is possible. A thick line joins what is proved apart. */
export function Dumbbell({ marks, plot }: DumbbellProps) {
  const drawn = marks.filter(({ value }) => value.kind !== 'nothing');
  const placeAt = ({ value }: PlacedMark) => `${placeOf(plot, value.kind === 'nothing' ? 0 : value.lo)}%`;
  return (
    <>
      {drawn.slice(1).map((to, index) => {
        const from = drawn[index] ?? to;
        const ends = { x1: placeAt(from), y1: from.y, x2: placeAt(to), y2: to.y };
        return <line key={to.letter} className="reportJoin" data-apart={isApart(from.value, to.value)} {...ends} />;
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
