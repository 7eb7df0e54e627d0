import { mayAdoptWeights } from '../../domain/decision-commands';
import { m } from '../../i18n/generated/messages';
import { PageHeader } from '../../ui/page/PageHeader';
import { useOpenAssessment } from '../open-assessment';
import { usePageTitle } from '../page-title';
import { useServices } from '../services';
import { AdoptSection } from './AdoptSection';
import { InForceSection } from './InForceSection';
import { OtherWeightsSection } from './OtherWeightsSection';
import { SideBySideSection } from './SideBySideSection';

/** Which weights count, other weights to try beside them, and, before the first answer, the decision to adopt those. */
export function WeightsScreen() {
  const { pack, routes } = useServices();
  const { assessment } = useOpenAssessment();
  usePageTitle(m.weights_page_title());
  const { alternative } = assessment.weighting;
  return (
    <>
      <PageHeader
        kicker={<a href={routes.details(assessment.id)}>{m.details_head_title()}</a>}
        title={m.weights_page_title()}
        lead={m.weights_page_lead()}
      />
      <InForceSection pack={pack} assessment={assessment} />
      <OtherWeightsSection />
      {alternative && mayAdoptWeights(assessment) && <AdoptSection profile={alternative} />}
      <SideBySideSection pack={pack} assessment={assessment} />
    </>
  );
}
