import type { PointChange, Verdict } from './comparison';
import { type Axis, axes } from './pack';

/** How many questions of one axis were compared, and what is proved of how many: all that a quick scan counts. */
export interface ChangeCounts {
  readonly axis: Axis;
  readonly compared: number;
  readonly improved: number;
  readonly worse: number;
  readonly unproved: number;
}

/** Counts on each axis that has something to compare (METHOD 2.4: no theme numbers in a quick scan). */
export function changeCounts(points: readonly PointChange[]): readonly ChangeCounts[] {
  return axes.flatMap((axis) => {
    const own = points.filter(({ question }) => question.axis === axis);
    const count = (wanted: Verdict) => own.filter(({ verdict }) => verdict === wanted).length;
    return own.length === 0
      ? []
      : [
          {
            axis,
            compared: own.length,
            improved: count('improved'),
            worse: count('worse'),
            unproved: count('no-change-proved'),
          },
        ];
  });
}
