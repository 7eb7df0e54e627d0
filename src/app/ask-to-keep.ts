import type { KeepingStore } from '../features/services';
import type { Session } from '../session/session';

const enoughAnswers = 5;

interface KeepingMoment {
  readonly session: Session;
  readonly keeping: KeepingStore;
  /** Whether the list of assessments is on the screen. */
  readonly isAtList: () => boolean;
  readonly view: Pick<Window, 'addEventListener'>;
}

/**
 * Asks the browser, once, to keep the data when there is something to keep: after the fifth answer of a real
 * assessment is stored, or on the first return to the list with one. Some browsers put a question of their own then,
 * which nobody could understand at the first load.
 */
export function askToKeepInTime({ session, keeping, isAtList, view }: KeepingMoment): void {
  const consider = () => {
    const state = session.store.getState();
    if (state.phase !== 'open' || state.saveState !== 'saved') return;
    keeping.noteStored();
    if (state.assessment.purpose === 'training' || keeping.current().askedAt !== null) return;
    const answers = Object.keys(state.assessment.answers).length;
    if (answers >= (isAtList() ? 1 : enoughAnswers)) void keeping.ask();
  };
  session.store.subscribe(consider);
  view.addEventListener('hashchange', consider);
}
