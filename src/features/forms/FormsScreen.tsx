import { m } from '../../i18n/generated/messages';
import { PageHeader } from '../../ui/page/PageHeader';
import { useOpenAssessment } from '../open-assessment';
import { usePageTitle } from '../page-title';
import { PrintSection } from './PrintSection';
import { ReadSection } from './ReadSection';
import { TypeSection } from './TypeSection';

/** Papers to fill in by hand or on screen, and the way back of what they say. */
export function FormsScreen() {
  const { assessment } = useOpenAssessment();
  usePageTitle(m.forms_page_title());
  return (
    <>
      <PageHeader kicker={assessment.title} title={m.forms_page_title()} lead={m.forms_page_lead()} />
      <PrintSection />
      <ReadSection key={`read ${assessment.id}`} />
      <TypeSection key={`type ${assessment.id}`} />
    </>
  );
}
