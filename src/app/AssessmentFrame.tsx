import { type ReactNode, Suspense, useEffect } from 'react';
import type { AssessmentId } from '../domain/assessment';
import { useDevice } from '../features/services';
import { useSession, useSessionState } from '../session/use-session';
import { AssessmentBar } from './AssessmentBar';
import { ConflictNotice } from './ConflictNotice';
import { lazyScreen } from './lazy-screen';
import { Loading } from './Loading';
import { NewerQuestionnaire } from './NewerQuestionnaire';
import { PinnedPack } from './PinnedPack';
import { SaveTrouble } from './SaveTrouble';
import { UnopenedAssessment } from './UnopenedAssessment';

const UnlockScreen = lazyScreen(() => import('./UnlockScreen'), 'UnlockScreen');

interface AssessmentFrameProps {
  readonly id: AssessmentId;
  readonly children: ReactNode;
}

/** Opens the assessment that the address names and surrounds its screens: the ways, the saved state. */
export function AssessmentFrame({ id, children }: AssessmentFrameProps) {
  const session = useSession();
  const { isLasting } = useDevice();
  const state = useSessionState((whole) => whole);
  // Another assessment that can't be stored stays open until it can; what to do stands above (UnsavedNotice).
  const isWaiting = isLasting && state.phase === 'open' && state.assessment.id !== id && state.saveState === 'failed';
  useEffect(() => {
    if (isWaiting) return;
    const before = session.store.getState();
    if (before.phase === 'open' && before.assessment.id === id) return;
    void session.open(id);
  }, [session, id, isWaiting]);
  if (state.phase === 'unopened' && state.problem.kind === 'locked' && state.id === id)
    return (
      <Suspense fallback={<Loading />}>
        <UnlockScreen key={id} id={id} />
      </Suspense>
    );
  if (state.phase === 'unopened') return <UnopenedAssessment id={state.id} problem={state.problem} />;
  if (isWaiting) return null;
  if (state.phase !== 'open' || state.assessment.id !== id) return <Loading />;
  return (
    <Suspense fallback={<Loading />}>
      <PinnedPack>
        <AssessmentBar id={id} />
        <SaveTrouble problem={state.problem} isGone={state.isGone} />
        <ConflictNotice conflicts={state.conflicts} />
        <NewerQuestionnaire />
        {children}
      </PinnedPack>
    </Suspense>
  );
}
