/** How a workshop is being led: what the facilitator chose and which clock runs. Nothing of it is in the assessment. */
import { type Day, type StepId, stepsOf } from './agenda';
import { type Ballot, type Round, countOf, type Tally } from './ballot';
import type { QuestionId } from './pack';
import { pauseTimer, type RunTimer, spentInMs, startTimer, timerOf } from './run-timer';

/** What can stand on the wall. */
export const wallScenes = ['agenda', 'item', 'strip', 'parking', 'blank'] as const;
export type WallSceneName = (typeof wallScenes)[number];

export interface RunItem {
  readonly question: QuestionId;
  /** The round that is held, or shown. */
  readonly round: Round;
  readonly timer: RunTimer;
}

export interface Run {
  readonly day: Day;
  readonly step: StepId;
  readonly timer: RunTimer;
  /** In the room; 0 until somebody has said it. */
  readonly people: number;
  readonly item: RunItem | null;
  /** Votes closed by hand, by question and round, with how many had voted. */
  readonly closed: Readonly<Record<string, number>>;
  readonly wall: WallSceneName;
}

/** The minutes of one consensus round and its parts: evidence card, lowest and highest, second vote and note (METHOD 4.2). */
export const itemParts = [
  { id: 'card', minutes: 1 },
  { id: 'talk', minutes: 2 },
  { id: 'vote', minutes: 2 },
] as const;
export type ItemPartId = (typeof itemParts)[number]['id'];
const itemMinutes = itemParts.reduce((sum, { minutes }) => sum + minutes, 0);

/** A day at its first step, before anything has started. */
export function newRun(day: Day): Run {
  const { id, minutes } = stepsOf(day)[0] ?? { id: 'opening', minutes: 0 };
  return { day, step: id, timer: timerOf(minutes), people: 0, item: null, closed: {}, wall: 'agenda' };
}

/** The other day at the same step, or at its first where it has no such step; the clock of the step begins anew. */
export function chooseDay(run: Run, day: Day): Run {
  const step = stepsOf(day).find(({ id }) => id === run.step);
  const { step: first, timer } = newRun(day);
  return step ? { ...run, day, timer: timerOf(step.minutes) } : { ...run, day, step: first, timer };
}

/** The step so many further on, or back; past either end nothing changes. A clock that ran goes on running. */
export function moveStep(run: Run, by: 1 | -1, now: number): Run {
  const steps = stepsOf(run.day);
  const next = steps[steps.findIndex(({ id }) => id === run.step) + by];
  if (!next) return run;
  const timer = timerOf(next.minutes);
  return { ...run, step: next.id, timer: run.timer.startedAt === null ? timer : startTimer(timer, now) };
}

/** Another item with a fresh clock: at its second vote where that has begun. */
export function chooseItem(run: Run, question: QuestionId, ballot: Ballot): Run {
  const round = ballot.second === null ? 'first' : 'second';
  return { ...run, item: { question, round, timer: timerOf(itemMinutes) } };
}

/** Holds, or shows, the other vote on the item. */
export function chooseRound(run: Run, round: Round): Run {
  return { ...run, item: run.item && { ...run.item, round } };
}

/** Starts the clock of the item, or stops it. */
export function toggleItemTimer(run: Run, now: number): Run {
  const { item } = run;
  return { ...run, item: item && { ...item, timer: toggled(item.timer, now) } };
}

/** Starts the clock of the step, or stops it. */
export function toggleStepTimer(run: Run, now: number): Run {
  return { ...run, timer: toggled(run.timer, now) };
}

/** The part of the round that the clock of an item stands in; the last one lasts as long as it takes. */
export function itemPartAt(timer: RunTimer, now: number): ItemPartId {
  const minutes = spentInMs(timer, now) / 60_000;
  if (minutes < itemParts[0].minutes) return 'card';
  return minutes < itemParts[0].minutes + itemParts[1].minutes ? 'talk' : 'vote';
}

/** Closes the vote on the item as it stands now. */
export function closeVote(run: Run, tally: Tally | null): Run {
  if (run.item === null || tally === null) return run;
  return { ...run, closed: { ...run.closed, [voteKey(run.item)]: countOf(tally) } };
}

/**
 * Whether the counts of a vote may be seen (METHOD 2.9: everybody marks alone before anyone speaks).
 *
 * | votes             | closed by hand         | may be seen |
 * |-------------------|------------------------|-------------|
 * | none              | -                      | no          |
 * | all in the room   | -                      | yes         |
 * | fewer, or unknown | with just these votes  | yes         |
 * | fewer, or unknown | before a further vote  | no: one vote more would show how that person voted |
 */
export function isVoteOver(run: Run, vote: Pick<RunItem, 'question' | 'round'>, tally: Tally | null): boolean {
  const count = tally === null ? 0 : countOf(tally);
  if (count === 0) return false;
  return (run.people > 0 && count >= run.people) || run.closed[voteKey(vote)] === count;
}

function toggled(timer: RunTimer, now: number): RunTimer {
  return timer.startedAt === null ? startTimer(timer, now) : pauseTimer(timer, now);
}

const voteKey = ({ question, round }: Pick<RunItem, 'question' | 'round'>): string => `${question}/${round}`;
