import type { ChartSeries } from './chart-row';
import styles from './Drawing.module.css';

const outlines: Readonly<Record<ChartSeries['shape'], string>> = {
  square: 'M-9-9H9V9H-9Z',
  circle: 'M0-10A10 10 0 0 1 0 10A10 10 0 0 1 0-10Z',
  diamond: 'M0-12.5L12.5 0L0 12.5L-12.5 0Z',
};

interface SeriesMarkProps {
  readonly series: ChartSeries;
  readonly x: string;
  readonly y: string;
  readonly isHollow?: boolean;
}

/** The letter of a series in its shape, around a place of the drawing; hollow for a step of another scale. */
export function SeriesMark({ series: { shape, letter }, x, y, isHollow = false }: SeriesMarkProps) {
  return (
    <svg x={x} y={y} overflow="visible">
      <path className={isHollow ? styles.hollow : styles.whole} d={outlines[shape]} />
      <text className={styles.letter}>{letter}</text>
    </svg>
  );
}
