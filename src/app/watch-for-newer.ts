const hourInMs = 3_600_000;

/**
 * Looks for a newer version when the page is shown again, at most once an hour: a tab that is never closed would
 * otherwise never learn of one. Without a network nothing happens, and the next time is tried again.
 */
export function watchForNewer(look: () => Promise<unknown>, page: Document, now: () => number = Date.now): void {
  let lastLookInMs = now();
  page.addEventListener('visibilitychange', () => {
    if (page.visibilityState !== 'visible' || now() - lastLookInMs < hourInMs) return;
    const before = lastLookInMs;
    lastLookInMs = now();
    look().catch(() => {
      lastLookInMs = before;
    });
  });
}
