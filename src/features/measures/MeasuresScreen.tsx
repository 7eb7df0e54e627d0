import { useMemo } from 'react';
import { scoreAssessment } from '../../domain/scores';
import { whatWouldChange } from '../../domain/what-would-change';
import { m } from '../../i18n/generated/messages';
import { PageHeader } from '../../ui/page/PageHeader';
import { useOpenAssessment } from '../open-assessment';
import { usePageTitle } from '../page-title';
import { useServices } from '../services';
import { ChooseSection } from './ChooseSection';
import { useMeasures } from './internal/use-measures';
import { IntoPlan } from './IntoPlan';
import { MovesSection } from './MovesSection';
import { SmallestSet } from './SmallestSet';

/** What would move if some measures were carried out and proved; the answers stay as they are (METHOD 2.6, 2.7). */
export function MeasuresScreen() {
  const { pack, routes } = useServices();
  const { assessment } = useOpenAssessment();
  usePageTitle(m.measures_page_title());
  const scores = useMemo(() => scoreAssessment(pack, assessment), [pack, assessment]);
  const measures = useMeasures(scores);
  const found = whatWouldChange(pack, assessment, measures.picked);
  return (
    <>
      <PageHeader
        kicker={<a href={routes.plan(assessment.id)}>{m.measures_page_plan()}</a>}
        title={m.measures_page_title()}
        lead={m.measures_page_lead()}
      />
      <SmallestSet scores={scores} measures={measures} />
      <ChooseSection scores={scores} measures={measures} />
      <MovesSection before={scores} found={found} picked={measures.picked} />
      <IntoPlan scores={scores} picked={measures.picked} />
    </>
  );
}
