import type { Assessment, Effort } from './assessment';
import type { ThemeCell } from './cell';
import type { Flag } from './flags';
import { compare } from './fraction';
import type { LevelInterval } from './level-interval';
import type { MinimumResult } from './minimums';
import type { Level, Pack, QuestionId } from './pack';
import type { Priority } from './priority';
import { askedQuestions, type Scores, scoresOf } from './scores';

/** "Enact R03.L2 to level 3": what if this question were proved at this level. */
export interface Measure {
  readonly question: QuestionId;
  readonly level: Level;
}

/** One thing before and after. */
export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

/** What some measures would move; the answers themselves stay as they are. */
export interface WouldChange {
  readonly after: Scores;
  /** Only what differs, in the order in which it is printed. */
  readonly minimums: readonly Change<MinimumResult>[];
  readonly flags: readonly Change<Flag>[];
  readonly themes: readonly Change<ThemeCell>[];
  readonly priorities: readonly Change<Priority>[];
}

/** What would be proved if these measures were carried out and evidenced; nothing else is taken to change. */
export function whatWouldChange(pack: Pack, assessment: Assessment, measures: readonly Measure[]): WouldChange {
  const asked = askedQuestions(pack, assessment);
  const levels = new Map(measures.map(({ question, level }) => [question, level]));
  const scored = asked.scored.map((entry) => {
    const level = levels.get(entry.question.id);
    return level === undefined ? entry : { ...entry, interval: raisedTo(level, entry.interval) };
  });
  const before = scoresOf(asked, { pack, assessment });
  const after = scoresOf({ ...asked, scored }, { pack, assessment });
  const theme = ({ id, axis }: ThemeCell) => `${id} ${axis}`;
  return {
    after,
    minimums: changes(before.minimums, after.minimums, {
      key: ({ minimum }) => minimum.id,
      differs: (a, b) => a.status !== b.status,
    }),
    flags: changes(before.flags, after.flags, { key: ({ id }) => id, differs: (a, b) => a.state !== b.state }),
    themes: changes(before.themes, after.themes, {
      key: theme,
      differs: (a, b) => compare(a.lo, b.lo) !== 0 || compare(a.hi, b.hi) !== 0,
    }),
    priorities: changes(before.priorities, after.priorities, {
      key: ({ question }) => question.id,
      differs: (a, b) => a.class !== b.class,
    }),
  };
}

/** A critical minimum that is not met, and what would meet it. */
export interface MinimumMeasure extends Measure {
  readonly minimum: MinimumResult;
  /** Unverified: it may hold already, so the first act is to find out. */
  readonly kind: 'reach' | 'establish';
  readonly effort: Effort | null;
}

/**
 * The smallest set of measures that meets all critical minimums. Each minimum rests on one question of its own, so no
 * smaller set exists: it is one measure for every minimum that is not met, those of least effort first, then in the
 * order of priorities (METHOD 2.7).
 */
export function smallestSetForMinimums(scores: Scores): readonly MinimumMeasure[] {
  const minimums = new Map(scores.minimums.map((result) => [result.question.id, result]));
  return scores.priorities
    .flatMap(({ question: { id: question }, effort }): readonly MinimumMeasure[] => {
      const minimum = minimums.get(question);
      if (!minimum || minimum.status === 'met') return [];
      const kind = minimum.status === 'breached' ? 'reach' : 'establish';
      return [{ minimum, question, level: minimum.minimum.level, kind, effort }];
    })
    .sort((a, b) => (a.effort ?? 4) - (b.effort ?? 4));
}

/** Proved at least at that level; a level that was possible before stays possible. */
function raisedTo(level: Level, { lo, hi }: LevelInterval): LevelInterval {
  return { lo: lo > level ? lo : level, hi: hi > level ? hi : level };
}

function changes<T>(
  before: readonly T[],
  after: readonly T[],
  { key, differs }: { readonly key: (item: T) => string; readonly differs: (a: T, b: T) => boolean },
): readonly Change<T>[] {
  const later = new Map(after.map((item) => [key(item), item]));
  return before.flatMap((item) => {
    const now = later.get(key(item));
    return now !== undefined && differs(item, now) ? [{ before: item, after: now }] : [];
  });
}
