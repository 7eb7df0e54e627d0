import type { Session } from './session';

/**
 * Stores at once when the page is hidden or left, and asks before leaving while something could not be stored.
 * Returns the way to detach.
 */
export function attachPageLifecycle(session: Session, page: Document): () => void {
  const flush = (): void => void session.flush();
  const flushWhenHidden = (): void => {
    if (page.visibilityState === 'hidden') flush();
  };
  const askBeforeLoss = (event: Event): void => {
    const state = session.store.getState();
    if (state.phase === 'open' && state.saveState === 'failed') event.preventDefault();
  };
  const view = page.defaultView;
  page.addEventListener('visibilitychange', flushWhenHidden);
  view?.addEventListener('pagehide', flush);
  view?.addEventListener('beforeunload', askBeforeLoss);
  return () => {
    page.removeEventListener('visibilitychange', flushWhenHidden);
    view?.removeEventListener('pagehide', flush);
    view?.removeEventListener('beforeunload', askBeforeLoss);
  };
}
