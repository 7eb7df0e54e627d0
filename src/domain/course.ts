import type { Assessment } from './assessment';
import type { ThemeCell } from './cell';
import { cellsOver, commonQuestions, inOrderOfTime, scoredQuestions } from './common-set';
import type { Axis, Pack, Question, ThemeId } from './pack';
import { weightsInForce } from './weights';

/** One theme on one axis through several assessments. */
export interface CellCourse {
  readonly id: ThemeId;
  readonly axis: Axis;
  /** In the order of time, one for each assessment. */
  readonly steps: readonly ThemeCell[];
}

/** The course of every cell through three or more assessments, over the questions that all of them can compare. */
export interface Course<A extends Assessment = Assessment> {
  readonly assessments: readonly A[];
  readonly common: readonly Question[];
  readonly cells: readonly CellCourse[];
}

/** The assessments in the order of time, all over one common set and with the weights of the newest (METHOD 2.11). */
export function courseOverTime<A extends Assessment>(pack: Pack, given: readonly A[]): Course<A> {
  const assessments = inOrderOfTime(given);
  const newest = assessments.at(-1);
  const common = newest ? commonQuestions(pack, assessments) : [];
  const weights = newest ? weightsInForce(pack, newest.weighting) : new Map();
  const rounds = assessments.map((assessment) => cellsOver(pack, scoredQuestions(common, assessment), weights));
  return {
    assessments,
    common,
    cells: (rounds[0] ?? []).map(({ id, axis }, at) => ({
      id,
      axis,
      steps: rounds.flatMap((cells) => cells[at] ?? []),
    })),
  };
}
