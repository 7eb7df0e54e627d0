import type { Grade, Response } from './answer';
import type { Level } from './pack';

/** Levels that the evidence proves at least (`lo`) and that remain possible (`hi`): METHOD 2.3. */
export interface LevelInterval {
  readonly lo: Level;
  readonly hi: Level;
}

/** What an unanswered question, "don't know", "withheld" and "not reached" all mean (METHOD 2.2). */
export const nothingEstablished: LevelInterval = { lo: 0, hi: 4 };

/** True where every level is still possible, for whatever reason. */
export function isNothingEstablished({ lo, hi }: LevelInterval): boolean {
  return lo === nothingEstablished.lo && hi === nothingEstablished.hi;
}

/** Fewest characters of the sentence that sets a question aside (METHOD 2.2). */
export const shortestExplanation = 30;

/** The levels the answer claims before evidence is weighed; null where it claims none. */
export function claimedLevels(response: Response | null): LevelInterval | null {
  if (response?.kind === 'level') return { lo: response.level, hi: response.level };
  if (response?.kind === 'range') {
    return response.from <= response.to
      ? { lo: response.from, hi: response.to }
      : { lo: response.to, hi: response.from };
  }
  return null;
}

/**
 * The interval that counts, after the evidence grade has widened the claim (METHOD 2.3).
 *
 * | grade | lo becomes                         | hi becomes   |
 * |-------|------------------------------------|--------------|
 * | A, B  | as claimed                         | as claimed   |
 * | C     | one lower, unless hi is 0          | as claimed   |
 * | D     | 0                                  | 1 if it is 0 |
 */
export function levelInterval(response: Response | null, grade: Grade): LevelInterval {
  const claimed = claimedLevels(response);
  if (claimed === null) return nothingEstablished;
  switch (grade) {
    case 'A':
    case 'B':
      return claimed;
    case 'C':
      return { lo: oneLower(claimed.lo), hi: claimed.hi };
    case 'D':
      return { lo: 0, hi: claimed.hi === 0 ? 1 : claimed.hi };
  }
}

/** A composite is as strong as its weakest part: [min lo, min hi] (METHOD 2.4, only R04.I1). */
export function weakestOf(parts: readonly LevelInterval[]): LevelInterval {
  return {
    lo: parts.reduce<Level>((least, part) => (part.lo < least ? part.lo : least), 4),
    hi: parts.reduce<Level>((least, part) => (part.hi < least ? part.hi : least), 4),
  };
}

/** Whether "not applicable" is complete: reason, a sentence of 30 characters, a second person (METHOD 2.2). */
export function isSetAside(response: Response | null): boolean {
  return (
    response?.kind === 'na' &&
    response.reason !== null &&
    response.explanation.trim().length >= shortestExplanation &&
    response.confirmedBy.trim() !== ''
  );
}

function oneLower(level: Level): Level {
  const lower = { 0: 0, 1: 0, 2: 1, 3: 2, 4: 3 } as const;
  return lower[level];
}
