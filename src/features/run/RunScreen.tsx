import { useMemo } from 'react';
import { wallViewOf } from '../../domain/wall-view';
import { m } from '../../i18n/generated/messages';
import { PageHeader } from '../../ui/page/PageHeader';
import { UserText } from '../../ui/user-text/UserText';
import { useOpenAssessment } from '../open-assessment';
import { usePageTitle } from '../page-title';
import { useServices } from '../services';
import { AgendaSection } from './AgendaSection';
import { DaySection } from './DaySection';
import { ItemSection } from './ItemSection';
import { ParkingSection } from '../ParkingSection';
import { ProgressSection } from './ProgressSection';
import { RulesFold } from './RulesFold';
import { useRun } from './use-run';
import { WallBar } from './WallBar';
import { WallSection } from './WallSection';

/** Where a facilitator leads the day from: the clock, the item, its vote, and what the hall sees. */
export function RunScreen() {
  const { pack } = useServices();
  const { assessment } = useOpenAssessment();
  const running = useRun();
  const { run } = running;
  const view = useMemo(() => wallViewOf({ pack, assessment, run }), [pack, assessment, run]);
  usePageTitle(m.run_page_title());
  return (
    <>
      <PageHeader
        kicker={<UserText>{assessment.title}</UserText>}
        title={m.run_page_title()}
        lead={m.run_page_lead()}
      />
      <WallSection view={view} />
      <AgendaSection {...running} />
      <ItemSection {...running} />
      <ProgressSection run={run} />
      <ParkingSection />
      <DaySection {...running} />
      <RulesFold />
      <WallBar view={view} {...running} />
    </>
  );
}
