import { m } from '../../i18n/generated/messages';
import { ButtonLink } from '../../ui/button/ButtonLink';
import { PageHeader } from '../../ui/page/PageHeader';
import { UserText } from '../../ui/user-text/UserText';
import { useOpenAssessment } from '../open-assessment';
import { usePageTitle } from '../page-title';
import { ParkingSection } from '../ParkingSection';
import { useServices } from '../services';
import { BallotsSection } from './BallotsSection';
import { CollectSection } from './CollectSection';
import { ContributorsSection } from './ContributorsSection';
import { SendSection } from './SendSection';
import { SlipsSection } from './SlipsSection';
import { UrnLink } from './UrnLink';

/** Where many people's answers and votes come together: send out, collect, vote, decide. */
export function WorkshopScreen() {
  const { assessment } = useOpenAssessment();
  const { routes } = useServices();
  usePageTitle(m.workshop_page_title());
  return (
    <>
      <PageHeader
        kicker={<UserText>{assessment.title}</UserText>}
        title={m.workshop_page_title()}
        lead={m.workshop_page_lead()}
        actions={
          <>
            <ButtonLink href={routes.run(assessment.id)}>{m.run_open_action()}</ButtonLink>
            {assessment.purpose === 'training' && (
              <ButtonLink href={routes.calibration(assessment.id)}>{m.calibration_link_workshop()}</ButtonLink>
            )}
          </>
        }
      />
      <SendSection />
      <CollectSection />
      <ContributorsSection />
      <UrnLink />
      <SlipsSection />
      <BallotsSection />
      <ParkingSection />
    </>
  );
}
