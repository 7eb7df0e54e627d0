import type { Report } from '../model/block';
import { directionOfText } from '../model/direction-of-text';

type Direction = Report['direction'];

/** The direction of words that are written against that of their report; undefined for all others, which run as it does. */
export function directionAgainst(direction: Direction, words: string): Direction | undefined {
  const own = directionOfText(words, direction);
  return own === direction ? undefined : own;
}
