import { type Axis, axes } from './pack';
import { defaultTarget } from './target';
import type { Scores } from './scores';

/** How many questions of one axis are proved at the target, certainly below it, or undecided: all a quick scan counts. */
export interface AxisCounts {
  readonly axis: Axis;
  readonly asked: number;
  readonly reached: number;
  readonly below: number;
  readonly undecided: number;
}

/** Counts per axis, without the outward strip (METHOD 2.4: no theme numbers in a quick scan). */
export function axisCounts(scores: Pick<Scores, 'questions'>): readonly AxisCounts[] {
  return axes.flatMap((axis) => {
    const own = scores.questions.filter(({ question }) => question.axis === axis && question.theme !== 'X');
    if (own.length === 0) return [];
    const reached = own.filter(({ interval }) => interval.lo >= defaultTarget).length;
    const below = own.filter(({ interval }) => interval.hi < defaultTarget).length;
    return [{ axis, asked: own.length, reached, below, undecided: own.length - reached - below }];
  });
}
