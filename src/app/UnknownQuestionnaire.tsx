import { useState } from 'react';
import type { Assessment } from '../domain/assessment';
import { isNewerVersion } from '../domain/pack-version';
import { usePageTitle } from '../features/page-title';
import { hasFiles, saveAsFile } from '../features/save-as-file';
import { SaveChoice } from '../features/SaveChoice';
import { type EarlierPackProblem, useServices } from '../features/services';
import { m } from '../i18n/generated/messages';
import { Button } from '../ui/button/Button';
import { ButtonLink } from '../ui/button/ButtonLink';
import { Notice } from '../ui/notice/Notice';
import { PageHeader } from '../ui/page/PageHeader';
import { UserText } from '../ui/user-text/UserText';

interface UnknownQuestionnaireProps {
  readonly assessment: Assessment;
  readonly problem: EarlierPackProblem;
}

/** For an assessment whose questions are not here: why, what is safe, and the assessment as a file. */
export function UnknownQuestionnaire({ assessment, problem }: UnknownQuestionnaireProps) {
  const { routes, newestPack } = useServices();
  const [isAsking, setAsking] = useState(false);
  usePageTitle(assessment.title);
  const save = () => (hasFiles(assessment) ? setAsking(true) : void saveAsFile(assessment));
  const { id, version } = assessment.pack;
  const isNewer = id === newestPack.id && isNewerVersion(version, newestPack.version);
  return (
    <>
      <PageHeader
        title={<UserText>{assessment.title}</UserText>}
        actions={<ButtonLink href={routes.assessments()}>{m.shell_notfound_back()}</ButtonLink>}
      />
      <Notice
        tone="warning"
        role="alert"
        title={m.questionnaire_unknown_title()}
        actions={<Button onClick={save}>{m.questionnaire_unknown_save()}</Button>}
      >
        <p>
          {problem.kind === 'not-loaded'
            ? m.questionnaire_unknown_notloaded({ version })
            : isNewer
              ? m.questionnaire_unknown_newer({ version, own: newestPack.version })
              : m.questionnaire_unknown_other({ pack: id, version })}
        </p>
        <p>{m.questionnaire_unknown_safe()}</p>
      </Notice>
      {isAsking && <SaveChoice assessment={assessment} onDone={() => setAsking(false)} />}
    </>
  );
}
