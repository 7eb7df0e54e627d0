import type { Chart, ChartMark } from '../../model/block';
import type { Plot } from '../../model/drawing/scale';
import { placeOf } from '../../model/drawing/scale';
import { useSetting } from '../setting';
import { ChartBar } from './ChartBar';
import { scaleSteps } from './ChartScale';
import { Dumbbell } from './Dumbbell';
import { TargetTick } from './TargetTick';

/** The height of the lane of one mark, the same as that of a line of words beside it. */
export const laneHeight = 24;

interface ChartDrawingProps {
  readonly kind: Chart['kind'];
  readonly marks: readonly ChartMark[];
  /** All its numbers, in sentences. */
  readonly label: string;
}

/** The marks of one row, each in its lane on a scale from 0 to 100 that grows from the start edge. */
export function ChartDrawing({ kind, marks, label }: ChartDrawingProps) {
  const { direction } = useSetting();
  const plot: Plot = { x: 0, width: 100, direction };
  return (
    <svg className="reportPlot" role="img" aria-label={label} focusable="false" height={laneHeight * marks.length}>
      {scaleSteps.map((step) => {
        const x = `${placeOf(plot, step)}%`;
        return <line key={step} className="reportGrid" x1={x} x2={x} y1="0" y2="100%" />;
      })}
      {drawings[kind](marks, plot)}
    </svg>
  );
}

const middleOf = (index: number): number => (index + 0.5) * laneHeight;

const drawings: { readonly [Kind in Chart['kind']]: (marks: readonly ChartMark[], plot: Plot) => React.ReactNode } = {
  'interval-bars': (marks, plot) =>
    marks.map(({ letter, value, target }, index) => (
      <g key={letter}>
        <ChartBar plot={plot} value={value} y={middleOf(index) - 5} height={10} />
        {target !== null && <TargetTick plot={plot} target={target} y={middleOf(index)} />}
      </g>
    )),
  dumbbells: (marks, plot) => (
    <Dumbbell marks={marks.map((mark, index) => ({ ...mark, y: middleOf(index) }))} plot={plot} />
  ),
  'slope-bars': (marks, plot) =>
    marks.map(({ letter, value, earlier }, index) => (
      <g key={letter}>
        {earlier && <ChartBar plot={plot} value={earlier} y={middleOf(index) - 10} height={6} />}
        <ChartBar plot={plot} value={value} y={middleOf(index) - 1} height={10} />
      </g>
    )),
};
