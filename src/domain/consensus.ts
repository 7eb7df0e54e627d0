import { compare, fraction, type Fraction } from './fraction';
import type { LevelInterval } from './level-interval';
import type { Level } from './pack';

/** One secret vote on one question; votes carry no names (METHOD 2.9). */
export type Vote = Level | 'dk';

/** What a room has found on one question. */
export type ConsensusKind = 'dk' | 'agreed' | 'partial' | 'open';

export interface Consensus {
  readonly kind: ConsensusKind;
  /** The levels recorded before evidence is weighed; null where the result is don't know. */
  readonly interval: LevelInterval | null;
  /** The lower median; null without a level among the votes. */
  readonly median: Level | null;
  /** The mean of the distances from the median: it can be worked out with a pencil. */
  readonly averageDeviation: Fraction | null;
  readonly levels: number;
  readonly dontKnows: number;
  /** Votes two or more levels from the result, which may be printed unsigned. */
  readonly dissents: number;
}

/** The largest average deviation at which a room agrees (METHOD 2.9). */
export const agreedUpTo = fraction(1, 2);
/** The largest at which it agrees in part. */
export const partialUpTo = fraction(83, 100);
const fewestLevels = 3;
const dissentFrom = 2;

/**
 * The result of a vote (METHOD 2.9); AD is the average deviation about the lower median.
 *
 * | result  | rule                                          | recorded as      |
 * |---------|-----------------------------------------------|------------------|
 * | dk      | at least half don't know, or under 3 levels   | -                |
 * | agreed  | AD <= 0.50                                    | [median, median] |
 * | partial | 0.50 < AD <= 0.83                             | [Q1, Q3]         |
 * | open    | AD > 0.83                                     | [min, max]       |
 */
export function consensusOf(votes: readonly Vote[]): Consensus {
  const levels = votes.filter((vote) => vote !== 'dk').sort((a, b) => a - b);
  const count = levels.length;
  const dontKnows = votes.length - count;
  // Counting from 1, as the method does.
  const at = (position: number): Level => levels[Math.max(1, position) - 1] ?? 0;
  const median = count === 0 ? null : at(Math.floor((count + 1) / 2));
  const averageDeviation =
    median === null
      ? null
      : fraction(
          levels.reduce((sum: number, level) => sum + Math.abs(level - median), 0),
          count,
        );
  const common = { median, averageDeviation, levels: count, dontKnows };
  if (median === null || averageDeviation === null || halfDontKnow(common) || count < fewestLevels) {
    return { kind: 'dk', interval: null, dissents: 0, ...common };
  }
  const kind = kindOf(averageDeviation);
  const recorded: Readonly<Record<typeof kind, LevelInterval>> = {
    agreed: { lo: median, hi: median },
    partial: { lo: at(Math.ceil(count / 4)), hi: at(Math.ceil((3 * count) / 4)) },
    open: { lo: at(1), hi: at(count) },
  };
  const interval = recorded[kind];
  const dissents = levels.filter((level) => interval.lo - level >= dissentFrom || level - interval.hi >= dissentFrom);
  return { kind, interval, dissents: dissents.length, ...common };
}

/** Whether at least half of those who voted did not know. */
export function halfDontKnow({ levels, dontKnows }: Pick<Consensus, 'levels' | 'dontKnows'>): boolean {
  return dontKnows > 0 && dontKnows >= levels;
}

function kindOf(averageDeviation: Fraction): 'agreed' | 'partial' | 'open' {
  if (compare(averageDeviation, agreedUpTo) <= 0) return 'agreed';
  return compare(averageDeviation, partialUpTo) <= 0 ? 'partial' : 'open';
}
