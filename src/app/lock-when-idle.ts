import type { AssessmentId } from '../domain/assessment';
import type { Keyring } from '../domain/ports';
import type { Locking } from '../features/services';

const signs = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const;
const lookEveryMs = 5_000;

export interface IdleOptions {
  readonly keyring: Keyring;
  readonly lock: Locking['lock'];
  /** 0: never. */
  readonly minutes: () => number;
  readonly page: Document;
}

/**
 * Locks all that is unlocked once nobody has used the page for so long. A lid that was closed counts: the first sign of
 * life after it comes too late. Returns the way to stop.
 */
export function lockWhenIdle({ keyring, lock, minutes, page }: IdleOptions): () => void {
  let lastSign = Date.now();
  const isOver = (): boolean => minutes() > 0 && Date.now() - lastSign >= minutes() * 60_000;
  const look = (): void => {
    if (isOver()) for (const id of keyring.unlocked()) void lock(id as AssessmentId);
  };
  const note = (): void => {
    look();
    lastSign = Date.now();
  };
  const timer = setInterval(look, lookEveryMs);
  for (const sign of signs) page.addEventListener(sign, note, { capture: true, passive: true });
  page.addEventListener('visibilitychange', look);
  return () => {
    clearInterval(timer);
    for (const sign of signs) page.removeEventListener(sign, note, { capture: true });
    page.removeEventListener('visibilitychange', look);
  };
}
