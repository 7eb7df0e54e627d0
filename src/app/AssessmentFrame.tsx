import { type ReactNode, useEffect } from 'react';
import type { AssessmentId } from '../domain/assessment';
import { wordsOfCountry } from '../features/country-words';
import { wordsOfStorageProblem } from '../features/storage-problem-words';
import { TrainingBand } from '../features/TrainingBand';
import { m } from '../i18n/generated/messages';
import { useSession, useSessionState } from '../session/use-session';
import { Notice } from '../ui/notice/Notice';
import { AssessmentBar, type AssessmentPlace } from './AssessmentBar';
import { SaveTrouble } from './SaveTrouble';

interface AssessmentFrameProps {
  readonly id: AssessmentId;
  readonly here: AssessmentPlace;
  readonly children: ReactNode;
}

/** Opens the assessment that the address names and surrounds its screens: the training band, the ways, the saved state. */
export function AssessmentFrame({ id, here, children }: AssessmentFrameProps) {
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
  if (state.phase !== 'open' || state.assessment.id !== id) return <p role="status">{m.shell_loading_text()}</p>;
  const { purpose, country } = state.assessment;
  return (
    <>
      {purpose === 'training' && <TrainingBand country={wordsOfCountry(country)} />}
      <AssessmentBar id={id} here={here} saveState={state.saveState} />
      <SaveTrouble problem={state.problem} elsewhere={state.elsewhere} />
      {children}
    </>
  );
}
