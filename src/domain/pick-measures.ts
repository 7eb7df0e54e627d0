import type { Assessment } from './assessment';
import type { ScoredQuestion } from './cell';
import { draftAct, type DraftedAct } from './draft-acts';
import { type Level, levels } from './pack';
import { countedQuestions, type Scores } from './scores';
import { targetOf } from './target';
import type { Measure } from './what-would-change';

/** The questions of which a higher level can still be proved; the outward strip asks what others owe (METHOD 3.4). */
export function measureChoices(scores: Scores): readonly ScoredQuestion[] {
  return countedQuestions(scores.questions).filter(({ interval }) => levelsToProve(interval).length > 0);
}

/** The levels that a measure could prove. */
export function levelsToProve({ lo }: ScoredQuestion['interval']): readonly Level[] {
  return levels.filter((level) => level > lo);
}

/** Where to begin: the level of a critical minimum, else the target, else the next one, whichever is not proved yet. */
export function firstLevelToProve(
  { question, interval }: ScoredQuestion,
  { targets }: Pick<Assessment, 'targets'>,
): Level {
  const wanted = [question.criticalMinimum?.level ?? 0, targetOf(targets, question.id)];
  const open = levelsToProve(interval);
  return wanted.find((level) => open.includes(level)) ?? open[0] ?? 4;
}

/** Picks them too, the new ones first; a question that is picked already keeps the higher level. */
export function withMeasures(picked: readonly Measure[], added: readonly Measure[]): readonly Measure[] {
  const raised = picked.map((one) => {
    const other = added.find(({ question }) => question === one.question);
    return other && other.level > one.level ? { question: one.question, level: other.level } : one;
  });
  const fresh = added.filter(({ question }) => !picked.some((one) => one.question === question));
  return [...fresh.map(({ question, level }) => ({ question, level })), ...raised];
}

/** Those that would still prove something: an answer may have proved one since, or set its question aside. */
export function openMeasures(measures: readonly Measure[], scores: Scores): readonly Measure[] {
  const lowest = new Map(measureChoices(scores).map(({ question, interval }) => [question.id, interval.lo]));
  return measures.filter(({ question, level }) => level > (lowest.get(question) ?? 4));
}

/**
 * Why measures may move no verdict, no flag and no class.
 *
 * | reason         | the picked questions                                                     |
 * |----------------|--------------------------------------------------------------------------|
 * | target-reached | the target is proved on each                                             |
 * | still-open     | where it is not, it is possible: no gap is certain, before or after      |
 * | small-step     | else: a certain gap, whose class covers more than the step (METHOD 2.7)  |
 */
export function whyNothingMoves(measures: readonly Measure[], before: Scores): WhyNothingMoves {
  const gaps = before.priorities.filter(
    ({ question, severity }) => severity.max > 0 && measures.some((one) => one.question === question.id),
  );
  if (gaps.length === 0) return 'target-reached';
  return gaps.every(({ severity }) => severity.min === 0) ? 'still-open' : 'small-step';
}

export type WhyNothingMoves = 'target-reached' | 'still-open' | 'small-step';

/** One act for every measure whose question has none, in priority order; its sign is the text of the level picked. */
export function draftActsFor(
  measures: readonly Measure[],
  scores: Scores,
  { plan }: Pick<Assessment, 'plan'>,
): readonly DraftedAct[] {
  const planned = new Set(plan.map(({ question }) => question));
  return scores.priorities.flatMap((priority) => {
    const { question } = priority;
    const measure = measures.find((one) => one.question === question.id);
    if (!measure || planned.has(question.id)) return [];
    return [{ ...draftAct(priority), sign: question.anchors[measure.level] }];
  });
}
