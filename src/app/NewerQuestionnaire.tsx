import { useState } from 'react';
import { useLocation } from 'wouter';
import { isNewerVersion } from '../domain/pack-version';
import { useServices } from '../features/services';
import { m } from '../i18n/generated/messages';
import { useAssessment } from '../session/use-session';
import { Button } from '../ui/button/Button';
import { ButtonLink } from '../ui/button/ButtonLink';
import { Notice } from '../ui/notice/Notice';

/** Tells once that the questionnaire has a newer version; who does not want it is not told of that version again. */
export function NewerQuestionnaire() {
  const { newestPack, preferences, routes } = useServices();
  const { id, pack } = useAssessment();
  const [path] = useLocation();
  const [quiet, setQuiet] = useState(() => preferences.current().quietVersion);
  const isThere = path === routes.questionnaire(id).slice(1);
  if (isThere || quiet === newestPack.version || !isNewerVersion(newestPack.version, pack.version)) return null;
  const stay = () => {
    preferences.change({ quietVersion: newestPack.version });
    setQuiet(newestPack.version);
  };
  return (
    <Notice
      tone="info"
      actions={
        <>
          <ButtonLink href={routes.questionnaire(id)}>{m.questionnaire_notice_look()}</ButtonLink>
          <Button kind="quiet" onClick={stay}>
            {m.questionnaire_notice_stay()}
          </Button>
        </>
      }
    >
      <p>{m.questionnaire_notice_text({ own: pack.version, newest: newestPack.version })}</p>
    </Notice>
  );
}
