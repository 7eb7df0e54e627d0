import { m } from '../../i18n/generated/messages';
import { PageHeader } from '../../ui/page/PageHeader';
import { UserText } from '../../ui/user-text/UserText';
import { useOpenAssessment } from '../open-assessment';
import { usePageTitle } from '../page-title';
import { AgendaSection } from './AgendaSection';
import { DaySection } from './DaySection';
import { ItemSection } from './ItemSection';
import { ParkingSection } from '../ParkingSection';
import { ProgressSection } from './ProgressSection';
import { RulesFold } from './RulesFold';
import { useRun } from './use-run';
import { WallSection } from './WallSection';

/** Where a facilitator leads the day from: the clock, the item, its vote, and what the hall sees. */
export function RunScreen() {
  const { assessment } = useOpenAssessment();
  const running = useRun();
  usePageTitle(m.run_page_title());
  return (
    <>
      <PageHeader
        kicker={<UserText>{assessment.title}</UserText>}
        title={m.run_page_title()}
        lead={m.run_page_lead()}
      />
      <WallSection {...running} />
      <AgendaSection {...running} />
      <ItemSection {...running} />
      <ProgressSection run={running.run} />
      <ParkingSection />
      <DaySection {...running} />
      <RulesFold />
    </>
  );
}
