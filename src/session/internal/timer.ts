/** One deadline that can be set, moved and called off; starting it again moves it. */
export interface Timer {
  start(milliseconds: number): void;
  stop(): void;
  isRunning(): boolean;
}

/** A timer that calls `ring` once its time is over. */
export function createTimer(ring: () => void): Timer {
  let running: ReturnType<typeof setTimeout> | null = null;
  const stop = (): void => {
    if (running !== null) clearTimeout(running);
    running = null;
  };
  return {
    start: (milliseconds) => {
      stop();
      running = setTimeout(() => {
        running = null;
        ring();
      }, milliseconds);
    },
    stop,
    isRunning: () => running !== null,
  };
}
