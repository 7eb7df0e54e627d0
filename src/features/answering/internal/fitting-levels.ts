import { claimedLevels } from '../../../domain/level-interval';
import type { Response } from '../../../domain/answer';

/** What the ticks of an L question say: nothing holds, some of it, or all. */
export type Tally = 'none' | 'some' | 'all';

/** How many of a question's elements are ticked. */
export interface Ticks {
  readonly ticked: number;
  readonly total: number;
}

export function tallyOf({ ticked, total }: Ticks): Tally {
  if (ticked === 0) return 'none';
  return ticked < total ? 'some' : 'all';
}

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
