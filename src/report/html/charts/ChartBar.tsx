import type { ChartValue } from '../../model/block';
import { type Plot, stretchOf } from '../../model/drawing/scale';
import { hatched } from './Hatching';
import { StepRings } from './StepRings';

interface ChartBarProps {
  readonly plot: Plot;
  readonly value: ChartValue;
  readonly y: number;
  readonly height: number;
}

/** A bar from proved to possible in a frame from 0 to 100; rings for a step; the frame alone where too little is known. */
export function ChartBar({ plot, value, y, height }: ChartBarProps) {
  return (
    <>
      <rect className="reportFrame" x="0" y={y} width="100%" height={height} />
      {value.kind === 'span' && (
        <>
          {value.hi > value.lo && (
            <rect
              className="reportPossible"
              fill={hatched}
              {...inPercent(stretchOf(plot, value.lo, value.hi))}
              y={y}
              height={height}
            />
          )}
          <rect className="reportSolid" {...inPercent(stretchOf(plot, 0, value.lo))} y={y} height={height} />
        </>
      )}
      {value.kind === 'step' && <StepRings plot={plot} lo={value.lo} hi={value.hi} y={y + height / 2} />}
    </>
  );
}

function inPercent({ x, width }: { readonly x: number; readonly width: number }) {
  return { x: `${x}%`, width: `${width}%` };
}
