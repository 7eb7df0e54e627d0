import { Fragment, useId } from 'react';
import { type ChartCell, place } from './chart-row';
import styles from './Drawing.module.css';
import { Gridlines } from './Gridlines';
import { Hatching } from './Hatching';
import { SeriesMark } from './SeriesMark';

interface DumbbellProps {
  readonly cells: readonly ChartCell[];
  /** The whole row in words, read instead of the drawing. */
  readonly label: string;
}

/** One row's series in lanes, each a mark at its proved end with a hatched reach to its possible end, joined in order: a proved distance between the nearest ends. */
export function Dumbbell({ cells, label }: DumbbellProps) {
  const hatching = useId();
  const drawn = cells.flatMap(({ series, value }, lane) =>
    value.kind === 'nothing' ? [] : [{ series, ...value, y: `${((2 * lane + 1) * 50) / cells.length}%` }],
  );
  const spans = drawn.filter(({ kind }) => kind === 'span');
  return (
    <svg className={styles.lanes} role="img" aria-label={label} focusable="false">
      <Hatching id={hatching} />
      <Gridlines />
      {spans.slice(1).map((to, index) => {
        const from = spans[index] ?? to;
        const isApart = from.lo > to.hi || to.lo > from.hi;
        return (
          <line
            key={to.series.letter}
            className={isApart ? styles.apart : styles.near}
            x1={place(isApart && from.lo < to.lo ? from.hi : from.lo)}
            y1={from.y}
            x2={place(isApart && from.lo > to.lo ? to.hi : to.lo)}
            y2={to.y}
          />
        );
      })}
      {drawn.map(({ series, kind, lo, hi, y }) => (
        <Fragment key={series.letter}>
          {kind === 'span' ? (
            <svg x="0" y={y} overflow="visible">
              <rect
                className={styles.possible}
                x={place(lo)}
                y="-4"
                width={place(hi - lo)}
                height="8"
                fill={`url(#${hatching})`}
              />
            </svg>
          ) : (
            <line className={styles.reach} x1={place(lo)} x2={place(hi)} y1={y} y2={y} />
          )}
          <SeriesMark series={series} x={place(lo)} y={y} isHollow={kind === 'step'} />
        </Fragment>
      ))}
    </svg>
  );
}
