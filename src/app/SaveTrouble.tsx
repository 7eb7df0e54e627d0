import { useState } from 'react';
import type { StorageProblem } from '../domain/ports';
import { hasFiles, saveAsFile } from '../features/save-as-file';
import { SaveChoice } from '../features/SaveChoice';
import { wordsOfStorageProblem } from '../features/storage-problem-words';
import { m } from '../i18n/generated/messages';
import { useAssessment, useSession } from '../session/use-session';
import { Button } from '../ui/button/Button';
import { Notice } from '../ui/notice/Notice';

interface SaveTroubleProps {
  readonly problem: StorageProblem | null;
  readonly isGone: boolean;
}

/** What to do when the open assessment can't be stored, or was taken away elsewhere. */
export function SaveTrouble({ problem, isGone }: SaveTroubleProps) {
  const session = useSession();
  if (isGone)
    return (
      <Notice
        tone="warning"
        role="alert"
        title={m.save_elsewhere_gone()}
        actions={
          <>
            <Button onClick={() => void session.keepMine()}>{m.save_elsewhere_keep()}</Button>
            <SaveCopy />
          </>
        }
      >
        <p>{m.save_elsewhere_text()}</p>
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
          <Button onClick={() => void session.retry()}>{m.save_failed_retry()}</Button>
          <SaveCopy />
        </>
      }
    >
      <p>{wordsOfStorageProblem(problem)}</p>
    </Notice>
  );
}

/** What is on the screen, whether stored or not, as a file. */
function SaveCopy() {
  const assessment = useAssessment();
  const [isAsking, setAsking] = useState(false);
  const save = () => (hasFiles(assessment) ? setAsking(true) : saveAsFile(assessment));
  return (
    <>
      <Button onClick={save}>{m.home_item_export()}</Button>
      {isAsking && <SaveChoice assessment={assessment} onDone={() => setAsking(false)} />}
    </>
  );
}
