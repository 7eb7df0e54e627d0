import type { LevelInterval } from '../domain/level-interval';
import type { ComparisonForScripts } from './comparison-for-scripts';
import { printLevels } from './scores-for-scripts';

/** The comparison for a person at a terminal: both intervals, what is proved, what can't be compared and why. */
export function comparisonForReaders(comparison: NonNullable<ComparisonForScripts>): string {
  const { earlier, comparableAsAWhole, weightInCommon, themes, changes, notCompared } = comparison;
  const lines = [
    `Since ${earlier.title} (${earlier.period.to}), ${weightInCommon} of the weight in common`,
    ...(comparableAsAWhole ? [] : ['  not comparable as a whole']),
    ...themes.map(
      ({ id, axis, older, newer, delta, verdict }) =>
        `  ${id} ${axis}  ${older.lo} to ${older.hi}, now ${newer.lo} to ${newer.hi}: ${verdict} (${delta.lo} to ${delta.hi})`,
    ),
    ...changes.map(
      ({ question, tag, older, newer }) => `  ${question}  ${tag}: ${levels(older)}, now ${levels(newer)}`,
    ),
    ...notCompared.map(({ question, reason }) => `  ${question}  not compared: ${reason}`),
  ];
  return `\n${lines.join('\n')}\n`;
}

const levels = (interval: LevelInterval | null): string =>
  interval === null ? 'set aside' : `level ${printLevels(interval)}`;
