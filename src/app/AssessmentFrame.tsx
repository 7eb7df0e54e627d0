import { type ReactNode, useEffect } from 'react';
import type { AssessmentId } from '../domain/assessment';
import { wordsOfStorageProblem } from '../features/storage-problem-words';
import { useSession, useSessionState } from '../session/use-session';
import { Notice } from '../ui/notice/Notice';
import { AssessmentBar } from './AssessmentBar';
import { Loading } from './Loading';
import { SaveTrouble } from './SaveTrouble';

interface AssessmentFrameProps {
  readonly id: AssessmentId;
  readonly children: ReactNode;
}

/** Opens the assessment that the address names and surrounds its screens: the ways, the saved state. */
export function AssessmentFrame({ id, children }: AssessmentFrameProps) {
  const session = useSession();
  const state = useSessionState((whole) => whole);
  useEffect(() => {
    const before = session.store.getState();
    if (before.phase === 'open' && before.assessment.id === id) return;
    void session.open(id);
  }, [session, id]);
  if (state.phase === 'unopened') {
    return (
      <Notice tone="error" role="alert">
        <p>{wordsOfStorageProblem(state.problem)}</p>
      </Notice>
    );
  }
  if (state.phase !== 'open' || state.assessment.id !== id) return <Loading />;
  return (
    <>
      <AssessmentBar id={id} saveState={state.saveState} />
      <SaveTrouble problem={state.problem} elsewhere={state.elsewhere} />
      {children}
    </>
  );
}
