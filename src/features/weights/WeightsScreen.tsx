import { mayAdoptWeights } from '../../domain/decision-commands';
import { m } from '../../i18n/generated/messages';
import { PageHeader } from '../../ui/page/PageHeader';
import { Section } from '../../ui/page/Section';
import { useOpenAssessment } from '../open-assessment';
import { PartHandlingField } from '../PartHandlingField';
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
  const { adopted, alternative } = assessment.weighting;
  const hasOwn = adopted !== null || alternative !== null;
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
      {hasOwn && (
        <Section title={m.weights_handling_title()}>
          <PartHandlingField part="weighting" label={m.handling_field_weights()} hint={m.handling_weights_hint()} />
        </Section>
      )}
      <SideBySideSection pack={pack} assessment={assessment} />
    </>
  );
}
