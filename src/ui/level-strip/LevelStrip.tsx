import { classNames } from '../class-names';
import styles from './LevelStrip.module.css';

/** The five steps of every scale here. */
const steps = [0, 1, 2, 3, 4] as const;

interface LevelStripProps {
  /** Proved at least, possibly up to; null while nothing is known to be asked or answered. */
  readonly interval: { readonly lo: number; readonly hi: number } | null;
  /** The strip in words; read instead of the boxes. */
  readonly label: string;
  /** The step wanted or required, marked below its box. */
  readonly mark?: number;
  /** Boxes without figures, for lists. */
  readonly size?: 'regular' | 'small';
}

/**
 * Five small boxes for the levels 0 to 4, legible without colour.
 *
 * | box                     | shown as          |
 * |-------------------------|-------------------|
 * | up to the lower end     | filled with ink   |
 * | above it, up to the upper end | hatched     |
 * | above the upper end     | empty             |
 * | no interval             | dashed            |
 */
export function LevelStrip({ interval, label, mark, size = 'regular' }: LevelStripProps) {
  return (
    <span className={classNames(styles.strip, styles[size])} role="img" aria-label={label}>
      {steps.map((step) => (
        <span key={step} className={styles.box} data-fill={fillOf(step, interval)} data-mark={step === mark}>
          {size === 'regular' && <span className={styles.figure}>{step}</span>}
        </span>
      ))}
    </span>
  );
}

function fillOf(step: number, interval: LevelStripProps['interval']): 'proved' | 'possible' | 'empty' | 'unknown' {
  if (interval === null) return 'unknown';
  if (step <= interval.lo) return 'proved';
  return step <= interval.hi ? 'possible' : 'empty';
}
