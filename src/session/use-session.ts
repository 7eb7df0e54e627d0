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

function openState(state: SessionState): OpenState {
  assert(state.phase === 'open', 'an assessment is open');
  return state;
}
