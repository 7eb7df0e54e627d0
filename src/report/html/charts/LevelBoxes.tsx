import { fillOfLevel } from '../../model/drawing/scale';
import { useSetting } from '../setting';
import { hatched } from './Hatching';

const [boxWidth, boxHeight, gap, above] = [22, 16, 3, 7];
const levels = [0, 1, 2, 3, 4];

interface LevelBoxesProps {
  readonly levels: { readonly lo: number; readonly hi: number; readonly target: number };
  /** The same in words. */
  readonly label: string;
}

/** Five boxes for the levels 0 to 4: solid, hatched or empty, with a mark over the target. */
export function LevelBoxes({ levels: { target, ...interval }, label }: LevelBoxesProps) {
  const { direction } = useSetting();
  const width = levels.length * boxWidth + (levels.length - 1) * gap;
  return (
    <svg
      className="reportBoxes"
      role="img"
      aria-label={label}
      focusable="false"
      width={width + 2}
      height={boxHeight + above + 1}
      viewBox={`-1 ${-above} ${width + 2} ${boxHeight + above + 1}`}
    >
      {levels.map((level) => {
        const place = direction === 'rtl' ? levels.length - 1 - level : level;
        const x = place * (boxWidth + gap);
        return (
          <g key={level}>
            <Box x={x} fill={fillOfLevel(level, interval)} />
            {level === target && <TargetMark x={x + boxWidth / 2} />}
          </g>
        );
      })}
    </svg>
  );
}

/** One box as a sample for the key. */
export function LevelKeyBox({ sign }: { readonly sign: 'proved' | 'possible' | 'target' }) {
  return (
    <svg
      className="reportBoxes"
      aria-hidden="true"
      focusable="false"
      width={boxWidth + 2}
      height={boxHeight + above + 1}
      viewBox={`-1 ${-above} ${boxWidth + 2} ${boxHeight + above + 1}`}
    >
      <Box x={0} fill={sign === 'target' ? 'empty' : sign} />
      {sign === 'target' && <TargetMark x={boxWidth / 2} />}
    </svg>
  );
}

function Box({ x, fill }: { readonly x: number; readonly fill: 'proved' | 'possible' | 'empty' }) {
  const place = { x, y: 0, width: boxWidth, height: boxHeight };
  return <rect className="reportBox" data-fill={fill} fill={fill === 'possible' ? hatched : undefined} {...place} />;
}

function TargetMark({ x }: { readonly x: number }) {
  return <path className="reportLine" d={`M${x - 4} -6L${x} -2L${x + 4} -6`} />;
}
