import type { Answer, Response } from '../../../domain/answer';
import { claimedLevels } from '../../../domain/level-interval';
import type { Question } from '../../../domain/pack';

/** What the ticks of an L question say: nothing holds, some of it, or all. */
export type Tally = 'none' | 'some' | 'all';

/** How many of a question's elements are ticked. */
export interface Ticks {
  readonly ticked: number;
  readonly total: number;
}

/** The ticks of an answer; those that the question no longer knows do not count. */
export function ticksOf(question: Question, answer: Answer | null): Ticks {
  const ticked = question.elements.filter(({ id }) => answer?.elements.includes(id)).length;
  return { ticked, total: question.elements.length };
}

/** Whether nothing, something or everything is ticked. */
export function tallyOf({ ticked, total }: Ticks): Tally {
  if (ticked === 0) return 'none';
  return ticked < total ? 'some' : 'all';
}

/** Which way the level lies from what the ticks point to. */
export type Disagreement = 'none-higher' | 'some-higher' | 'some-lower' | 'all-lower';

/**
 * Where the chosen levels and the ticks point to different places (METHOD 2.1); null where they agree or nothing is
 * claimed. It gives rise to a question, never to a correction.
 *
 * | ticks | levels that fit |
 * |-------|-----------------|
 * | none  | 0, 1            |
 * | some  | 2               |
 * | all   | 3, 4            |
 */
export function disagreementOf(ticks: Ticks, response: Response | null): Disagreement | null {
  const claimed = claimedLevels(response);
  if (claimed === null || ticks.total === 0) return null;
  const tally = tallyOf(ticks);
  const { least, most } = fitting[tally];
  if (claimed.lo > most) return tally === 'none' ? 'none-higher' : 'some-higher';
  if (claimed.hi < least) return tally === 'all' ? 'all-lower' : 'some-lower';
  return null;
}

const fitting = { none: { least: 0, most: 1 }, some: { least: 2, most: 2 }, all: { least: 3, most: 4 } } as const;
