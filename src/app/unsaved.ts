import { isAnythingHalfTyped } from '../features/half-typed';
import type { Session } from '../session/session';
import type { SessionState } from '../session/session-state';

/** Why this page may not be loaded again: what would be gone with it. */
export type Unsaved = 'not-saved' | 'half-typed' | 'not-lasting';

/** What stands in the way; a save that is under way does not, because it can be waited for. */
export function unsavedOf(state: SessionState, isHalfTyped: boolean, isLasting: boolean): Unsaved | null {
  if (!isLasting) return 'not-lasting';
  if (state.phase === 'open' && state.saveState === 'failed') return 'not-saved';
  return isHalfTyped ? 'half-typed' : null;
}

/** Stores what can be stored, then tells whether the page can be loaded again without losing a word. */
export async function isFreeToReload(session: Session, isLasting: boolean): Promise<boolean> {
  if (isLasting) await session.flush();
  return session.unstored() === null && unsavedOf(session.store.getState(), isAnythingHalfTyped(), isLasting) === null;
}
