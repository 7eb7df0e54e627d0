import { lazy, Suspense, useState } from 'react';
import type { StorageProblem } from '../domain/ports';
import { hasFiles, saveAsFile } from '../features/save-as-file';
import { useDevice } from '../features/services';
import { wordsOfSaveProblem, wordsOfStorageProblem } from '../features/storage-problem-words';
import { m } from '../i18n/generated/messages';
import { useAssessment, useSession } from '../session/use-session';
import { Button } from '../ui/button/Button';
import { Notice } from '../ui/notice/Notice';

const SaveChoice = lazy(async () => ({ default: (await import('../features/SaveChoice')).SaveChoice }));

const UnlockHere = lazy(async () => ({ default: (await import('./UnlockHere')).UnlockHere }));

interface SaveTroubleProps {
  readonly problem: StorageProblem | null;
  readonly isGone: boolean;
}

/** What to do when the open assessment can't be stored, or was taken away elsewhere. */
export function SaveTrouble({ problem, isGone }: SaveTroubleProps) {
  const session = useSession();
  const { isLasting } = useDevice();
  const [undecided, setUndecided] = useState<StorageProblem | null>(null);
  const decide = async (decision: ReturnType<typeof session.keepMine>) => {
    const done = await decision;
    setUndecided(done.ok ? null : done.error);
  };
  if (isGone)
    return (
      <Notice
        tone="warning"
        role="alert"
        title={m.save_elsewhere_gone()}
        actions={
          <>
            <Button onClick={() => void decide(session.keepMine())}>{m.save_elsewhere_keep()}</Button>
            <SaveCopy />
          </>
        }
      >
        <p>{m.save_elsewhere_text()}</p>
        {undecided !== null && <p>{wordsOfSaveProblem(undecided)}</p>}
      </Notice>
    );
  if (problem === null) return null;
  return (
    <Notice
      tone="error"
      role="alert"
      title={m.save_failed_title()}
      actions={
        <>
          {problem.kind === 'locked' ? (
            <Suspense>
              <UnlockHere />
            </Suspense>
          ) : (
            <Button onClick={() => void session.retry()}>{m.save_failed_retry()}</Button>
          )}
          <SaveCopy />
        </>
      }
    >
      <p>{isLasting ? wordsOfSaveProblem(problem) : wordsOfStorageProblem(problem)}</p>
    </Notice>
  );
}

/** What is on the screen, whether stored or not, as a file. */
function SaveCopy() {
  const assessment = useAssessment();
  const [isAsking, setAsking] = useState(false);
  const save = () => (hasFiles(assessment) ? setAsking(true) : void saveAsFile(assessment));
  return (
    <>
      <Button onClick={save}>{m.home_item_export()}</Button>
      {isAsking && (
        <Suspense>
          <SaveChoice assessment={assessment} onDone={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
