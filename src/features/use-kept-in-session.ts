import { useState } from 'react';
import type { AssessmentId } from '../domain/assessment';
import type { Session } from '../session/session';
import { useSession } from '../session/use-session';
import { useOpenAssessment } from './open-assessment';

/** A value for each assessment, in memory only and as long as the session lives. */
export type SessionMemory<Value> = WeakMap<Session, Map<AssessmentId, Value>>;

/** The value for the open assessment, kept over a visit to another screen and never stored; and how another is kept. */
export function useKeptInSession<Value>(
  memory: SessionMemory<Value>,
  initial: Value,
): readonly [Value, (next: Value) => void] {
  const session = useSession();
  const { id } = useOpenAssessment().assessment;
  const [value, setValue] = useState(() => memory.get(session)?.get(id) ?? initial);
  const keep = (next: Value): void => {
    const known = memory.get(session) ?? new Map<AssessmentId, Value>();
    memory.set(session, known.set(id, next));
    setValue(next);
  };
  return [value, keep];
}
