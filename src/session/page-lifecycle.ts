import type { LastWords } from '../domain/ports';
import type { Session } from './session';

/**
 * Stores at once when the page is hidden or left, and asks before leaving while something could not be stored. A page
 * that is left may be gone before a transaction completes, so the words are kept aside first and found at the next
 * start. Returns the way to detach.
 */
export function attachPageLifecycle(session: Session, page: Document, lastWords: LastWords): () => void {
  const store = (): void => {
    const unstored = session.unstored();
    // Where there is no room for it either, the page goes on saying that it is not saved.
    if (unstored) lastWords.keep(unstored);
    void session.flush();
  };
  const storeWhenHidden = (): void => {
    if (page.visibilityState === 'hidden') store();
  };
  const askBeforeLoss = (event: Event): void => {
    const state = session.store.getState();
    if (state.phase === 'open' && state.saveState === 'failed') event.preventDefault();
  };
  const view = page.defaultView;
  const stopWatching = session.store.subscribe(() => {
    const unstored = session.unstored();
    if (unstored) lastWords.prepare(unstored);
    else lastWords.drop();
  });
  page.addEventListener('visibilitychange', storeWhenHidden);
  view?.addEventListener('pagehide', store);
  view?.addEventListener('beforeunload', askBeforeLoss);
  return () => {
    stopWatching();
    page.removeEventListener('visibilitychange', storeWhenHidden);
    view?.removeEventListener('pagehide', store);
    view?.removeEventListener('beforeunload', askBeforeLoss);
  };
}
