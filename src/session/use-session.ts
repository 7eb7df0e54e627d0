import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { assert } from '../base/assert';
import type { Assessment } from '../domain/assessment';
import type { Session } from './session';
import type { OpenState, SessionState } from './session-state';

/** The app provides its one session here. */
export const SessionContext = createContext<Session | null>(null);

/** The session, for its commands. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  assert(session, 'a SessionContext stands above');
  return session;
}

/** A part of the session's state; the component renders again when that part changes. */
export function useSessionState<T>(select: (state: SessionState) => T): T {
  return useStore(useSession().store, select);
}

/** The open assessment; only for screens that are shown while one is open. */
export function useAssessment(): Assessment {
  return useSessionState((state) => openState(state).assessment);
}

/** A part of the open assessment; the component renders again only when that part changes. */
export function useAssessmentPart<T>(select: (assessment: Assessment) => T): T {
  return useSessionState((state) => select(openState(state).assessment));
}

/** A look at the open assessment at the moment of an event, without rendering again when it changes. */
export function useLookAtAssessment(): () => Assessment | null {
  const { store } = useSession();
  return () => {
    const state = store.getState();
    return state.phase === 'open' ? state.assessment : null;
  };
}

function openState(state: SessionState): OpenState {
  assert(state.phase === 'open', 'an assessment is open');
  return state;
}
