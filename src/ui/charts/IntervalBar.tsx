import { useId } from 'react';
import { type ChartValue, place } from './chart-row';
import styles from './Drawing.module.css';
import { Gridlines } from './Gridlines';
import { Hatching } from './Hatching';

interface IntervalBarProps {
  readonly value: ChartValue;
  readonly target: number | null;
  /** The bar in words; left out where the words stand right beside it. */
  readonly label?: string;
  /** Without gridlines, as a sample in a key. */
  readonly isSample?: boolean;
}

/** One thin bar on the scale: solid where proved, hatched where possible; it grows with its place, from the start side. */
export function IntervalBar({ value, target, label, isSample = false }: IntervalBarProps) {
  const hatching = useId();
  return (
    <svg
      className={styles.bar}
      focusable="false"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <Hatching id={hatching} />
      {!isSample && <Gridlines />}
      {value.kind === 'span' && (
        <>
          <rect
            className={styles.possible}
            x={place(value.lo)}
            y="30%"
            width={place(value.hi - value.lo)}
            height="40%"
            fill={`url(#${hatching})`}
          />
          <rect className={styles.proved} x="0" y="30%" width={place(value.lo)} height="40%" />
          {value.hi === 0 && <line className={styles.end} x1="0" x2="0" y1="22%" y2="78%" />}
        </>
      )}
      {target !== null && <Tick at={target} />}
      {value.kind === 'step' && (
        <>
          <line className={styles.reach} x1={place(value.lo)} x2={place(value.hi)} y1="50%" y2="50%" />
          <circle className={styles.hollow} cx={place(value.hi)} cy="50%" r="0.36rem" />
          <circle className={styles.hollow} cx={place(value.lo)} cy="50%" r="0.36rem" />
        </>
      )}
    </svg>
  );
}

/** Upright stroke with a clear margin, so that it also stands out from a solid bar. */
function Tick({ at }: { readonly at: number }) {
  const line = { x1: place(at), x2: place(at), y1: '8%', y2: '92%' };
  return (
    <>
      <line className={styles.tickMargin} {...line} />
      <line className={styles.tick} {...line} />
    </>
  );
}
