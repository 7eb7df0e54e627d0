import type { UaFile } from './read-file';

/**
 * One rule of PDF/UA-1: its number is the clause of ISO 14289-1 and a number after it, as veraPDF's profile counts;
 * "own" are those that follow from ISO 32000-1 and that profile takes for granted.
 */
export interface Rule {
  readonly id: string;
  readonly says: string;
  /** Where it is broken; nothing where it holds. */
  check(file: UaFile): readonly string[];
}

/** What is said of each of some things that break a rule. */
export const broken = <T>(
  things: readonly T[],
  isRight: (thing: T) => boolean,
  name: (thing: T) => string,
): readonly string[] => things.filter((thing) => !isRight(thing)).map(name);

/** A rule that holds or not for a file as a whole. */
export const whole = (holds: boolean, otherwise: string): readonly string[] => (holds ? [] : [otherwise]);
