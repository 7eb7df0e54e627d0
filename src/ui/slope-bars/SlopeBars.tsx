import { useId } from 'react';
import styles from './SlopeBars.module.css';

/** Heights in pixels: a bar, and the gap in which the slopes run. */
const bar = 12;
const gap = 18;
const edge = 1;

interface SlopeBarsProps {
  /** From the earliest, on top, to the latest: proved at least, possibly up to, 0 to 100; null where too little is known. */
  readonly steps: readonly ({ readonly lo: number; readonly hi: number } | null)[];
  /** What the bars are about, and what they show, in words; read instead of the picture. */
  readonly title: string;
  readonly description: string;
}

/**
 * Intervals one below the other with lines from each end to the next: a slope to the end is more, to the start less.
 *
 * | part of a bar                 | shown as |
 * |-------------------------------|----------|
 * | up to the lower end           | solid    |
 * | above it, up to the upper end | hatched  |
 * | above the upper end           | empty    |
 * | too little is known           | dashed   |
 */
export function SlopeBars({ steps, title, description }: SlopeBarsProps) {
  const id = useId();
  const height = steps.length * bar + (steps.length - 1) * gap + 2 * edge;
  return (
    <svg
      className={styles.bars}
      width="100%"
      height={height}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <pattern id={`${id}-hatch`} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className={styles.hatch} d="M1 0v4" />
      </pattern>
      {steps.slice(1).map((step, at) => (
        <Slopes key={at} from={steps[at] ?? null} to={step} top={edge + at * (bar + gap) + bar} />
      ))}
      {steps.map((step, at) => (
        <Bar key={at} interval={step} top={edge + at * (bar + gap)} hatch={`url(#${id}-hatch)`} />
      ))}
    </svg>
  );
}

interface BarProps {
  readonly interval: SlopeBarsProps['steps'][number];
  readonly top: number;
  readonly hatch: string;
}

function Bar({ interval, top, hatch }: BarProps) {
  const own = { y: top, height: bar };
  if (!interval) return <rect className={styles.unknown} x="0" width="100%" {...own} />;
  const { lo, hi } = interval;
  return (
    <>
      <rect className={styles.track} x="0" width="100%" {...own} />
      <rect className={styles.proved} x="0" width={`${lo}%`} {...own} />
      <rect className={styles.possible} x={`${lo}%`} width={`${hi - lo}%`} fill={hatch} {...own} />
    </>
  );
}

interface SlopesProps {
  readonly from: SlopeBarsProps['steps'][number];
  readonly to: SlopeBarsProps['steps'][number];
  readonly top: number;
}

/** From what was proved to what is, and from what was possible to what is. */
function Slopes({ from, to, top }: SlopesProps) {
  if (!from || !to) return null;
  const line = { y1: top, y2: top + gap };
  return (
    <>
      <line className={styles.slope} x1={`${from.lo}%`} x2={`${to.lo}%`} {...line} />
      <line className={styles.slope} data-end="possible" x1={`${from.hi}%`} x2={`${to.hi}%`} {...line} />
    </>
  );
}
