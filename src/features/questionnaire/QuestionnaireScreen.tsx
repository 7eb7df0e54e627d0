import { answersKeptAside } from '../../domain/move-pack';
import { isNewerVersion } from '../../domain/pack-version';
import { m } from '../../i18n/generated/messages';
import { DefinitionList } from '../../ui/definition-list/DefinitionList';
import { PageHeader } from '../../ui/page/PageHeader';
import { Section } from '../../ui/page/Section';
import { useOpenAssessment } from '../open-assessment';
import { usePageTitle } from '../page-title';
import { useServices } from '../services';
import { KeptAside } from './KeptAside';
import { Moved } from './Moved';
import { Preview } from './Preview';

/** Which version of the questionnaire an assessment has, and what a newer one would change before anything is changed. */
export function QuestionnaireScreen() {
  const { pack, newestPack } = useServices();
  const { assessment } = useOpenAssessment();
  usePageTitle(m.questionnaire_page_title());
  const isNewer = isNewerVersion(newestPack.version, pack.version);
  return (
    <>
      <PageHeader kicker={assessment.title} title={m.questionnaire_page_title()} lead={m.questionnaire_page_lead()} />
      <Section title={m.questionnaire_page_versions()}>
        <DefinitionList
          items={[
            {
              term: m.questionnaire_page_own(),
              description: m.questionnaire_page_version({ version: assessment.pack.version }),
            },
            {
              term: m.questionnaire_page_newest(),
              description: m.questionnaire_page_version({ version: newestPack.version }),
            },
          ]}
        />
        <Moved />
        {!isNewer && <p>{m.questionnaire_page_same()}</p>}
      </Section>
      {isNewer && <Preview before={pack} after={newestPack} />}
      <KeptAside answers={answersKeptAside(pack, assessment)} />
    </>
  );
}
