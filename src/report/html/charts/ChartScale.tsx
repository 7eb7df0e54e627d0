import { placeOf } from '../../model/drawing/scale';
import { useSetting } from '../setting';

export const scaleSteps = [0, 25, 50, 75, 100] as const;

/** The scale above the rows, on their columns; every value stands beside its bar, so nobody needs to hear it. */
export function ChartScale() {
  const { direction } = useSetting();
  return (
    <div className="reportScaleRow" aria-hidden="true">
      <span className="reportPicture">
        <svg className="reportScale" focusable="false" height="18">
          {scaleSteps.map((step) => (
            <text key={step} x={`${placeOf({ x: 0, width: 100, direction }, step)}%`} y="13" textAnchor="middle">
              {step}
            </text>
          ))}
        </svg>
      </span>
    </div>
  );
}
