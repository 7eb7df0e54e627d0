import { usePageTitle } from '../features/page-title';
import { useDevice } from '../features/services';
import { wordsOfStorageProblem } from '../features/storage-problem-words';
import type { StorageProblem } from '../domain/ports';
import { m } from '../i18n/generated/messages';
import { ButtonLink } from '../ui/button/ButtonLink';
import { Notice } from '../ui/notice/Notice';
import { PageHeader } from '../ui/page/PageHeader';

/** For an assessment that is not here or can't be read: why, and the way back. */
export function UnopenedAssessment({ problem }: { readonly problem: StorageProblem }) {
  const { routes } = useDevice();
  usePageTitle(m.shell_unopened_title());
  return (
    <>
      <PageHeader
        title={m.shell_unopened_title()}
        actions={<ButtonLink href={routes.assessments()}>{m.shell_notfound_back()}</ButtonLink>}
      />
      <Notice tone="error" role="alert">
        <p>{wordsOfStorageProblem(problem)}</p>
      </Notice>
    </>
  );
}
