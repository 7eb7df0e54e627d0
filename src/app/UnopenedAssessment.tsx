import { useState } from 'react';
import type { AssessmentId } from '../domain/assessment';
import { usePageTitle } from '../features/page-title';
import { isWorthRescuing, saveRaw } from '../features/save-raw';
import { useDevice } from '../features/services';
import { wordsOfStorageProblem } from '../features/storage-problem-words';
import type { StorageProblem } from '../domain/ports';
import { m } from '../i18n/generated/messages';
import { Button } from '../ui/button/Button';
import { ButtonLink } from '../ui/button/ButtonLink';
import { Notice } from '../ui/notice/Notice';
import { PageHeader } from '../ui/page/PageHeader';

interface UnopenedAssessmentProps {
  readonly id: AssessmentId;
  readonly problem: StorageProblem;
}

/** For an assessment that is not here or can't be read: why, its content as a file where it is there, and the way back. */
export function UnopenedAssessment({ id, problem }: UnopenedAssessmentProps) {
  const { routes, repository } = useDevice();
  const [trouble, setTrouble] = useState<StorageProblem | null>(null);
  const save = async () => {
    const saved = await saveRaw(repository, id);
    setTrouble(saved.ok ? null : saved.error);
  };
  usePageTitle(m.shell_unopened_title());
  return (
    <>
      <PageHeader
        title={m.shell_unopened_title()}
        actions={<ButtonLink href={routes.assessments()}>{m.shell_notfound_back()}</ButtonLink>}
      />
      <Notice
        tone="error"
        role="alert"
        actions={isWorthRescuing(problem) && <Button onClick={() => void save()}>{m.home_unreadable_save()}</Button>}
      >
        <p>{wordsOfStorageProblem(trouble ?? problem)}</p>
      </Notice>
    </>
  );
}
