/** A span of time that runs down and may be stopped; moments are milliseconds of the caller's clock. */
export interface RunTimer {
  readonly lengthInMs: number;
  /** Before the present start. */
  readonly spentInMs: number;
  /** null while it stands still. */
  readonly startedAt: number | null;
}

const minuteInMs = 60_000;

/** A timer that has not started. */
export function timerOf(minutes: number): RunTimer {
  return { lengthInMs: minutes * minuteInMs, spentInMs: 0, startedAt: null };
}

/** The timer running; one that runs already is left alone. */
export function startTimer(timer: RunTimer, now: number): RunTimer {
  return timer.startedAt === null ? { ...timer, startedAt: now } : timer;
}

/** The timer standing still, with what has passed kept. */
export function pauseTimer(timer: RunTimer, now: number): RunTimer {
  return { ...timer, spentInMs: spentInMs(timer, now), startedAt: null };
}

/** The timer with some more minutes to go. */
export function lengthenTimer(timer: RunTimer, minutes: number): RunTimer {
  return { ...timer, lengthInMs: timer.lengthInMs + minutes * minuteInMs };
}

/** What is left; below nought once the time is over. A clock that was set back takes nothing away. */
export function remainingInMs(timer: RunTimer, now: number): number {
  return timer.lengthInMs - spentInMs(timer, now);
}

/** What has passed while the timer ran. */
export function spentInMs({ spentInMs: before, startedAt }: RunTimer, now: number): number {
  return before + (startedAt === null ? 0 : Math.max(0, now - startedAt));
}
