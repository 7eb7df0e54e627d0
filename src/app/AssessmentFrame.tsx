import { type ReactNode, useEffect } from 'react';
import type { AssessmentId } from '../domain/assessment';
import { useDevice } from '../features/services';
import { wordsOfStorageProblem } from '../features/storage-problem-words';
import { useSession, useSessionState } from '../session/use-session';
import { m } from '../i18n/generated/messages';
import { ButtonLink } from '../ui/button/ButtonLink';
import { Notice } from '../ui/notice/Notice';
import { PageHeader } from '../ui/page/PageHeader';
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
  const { routes } = useDevice();
  const state = useSessionState((whole) => whole);
  useEffect(() => {
    const before = session.store.getState();
    if (before.phase === 'open' && before.assessment.id === id) return;
    void session.open(id);
  }, [session, id]);
  if (state.phase === 'unopened') {
    return (
      <>
        <PageHeader
          title={m.shell_unopened_title()}
          actions={<ButtonLink href={routes.assessments()}>{m.shell_notfound_back()}</ButtonLink>}
        />
        <Notice tone="error" role="alert">
          <p>{wordsOfStorageProblem(state.problem)}</p>
        </Notice>
      </>
    );
  }
  if (state.phase !== 'open' || state.assessment.id !== id) return <Loading />;
  return (
    <>
      <AssessmentBar id={id} />
      <SaveTrouble problem={state.problem} elsewhere={state.elsewhere} />
      {children}
    </>
  );
}
