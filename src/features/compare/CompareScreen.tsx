import { useMemo, useState } from 'react';
import { inOrderOfTime } from '../../domain/common-set';
import { m } from '../../i18n/generated/messages';
import { PageHeader } from '../../ui/page/PageHeader';
import { useOpenAssessment } from '../open-assessment';
import { usePageTitle } from '../page-title';
import { useServices } from '../services';
import { ChooseSection } from './ChooseSection';
import { CourseSection } from './CourseSection';
import { PairChoice } from './PairChoice';
import { PairSections } from './PairSections';
import type { QuestionLink } from '../question-link';
import { useChoice } from './use-choice';

/** What has changed for certain since earlier assessments, why answers differ, and what can't be compared (METHOD 2.11). */
export function CompareScreen() {
  const { routes } = useServices();
  const { assessment } = useOpenAssessment();
  const choice = useChoice(assessment);
  const [olderAt, setOlderAt] = useState<number | null>(null);
  usePageTitle(m.compare_page_title());
  const { fromDevice, fromFiles } = choice;
  const ordered = useMemo(
    () => inOrderOfTime([assessment, ...fromDevice, ...fromFiles]),
    [assessment, fromDevice, fromFiles],
  );
  const newer = ordered.at(-1);
  const earlier = ordered.slice(0, -1);
  // The one before the newest, unless another of those that are still there was asked for.
  const older = earlier[olderAt ?? earlier.length - 1] ?? earlier.at(-1);
  const linkTo: QuestionLink = ({ theme, id }) => routes.question(assessment.id, theme, id);
  return (
    <>
      <PageHeader kicker={assessment.title} title={m.compare_page_title()} lead={m.compare_page_lead()} />
      <ChooseSection current={assessment} choice={choice} />
      {newer && older && (
        <>
          {earlier.length > 1 && <PairChoice earlier={earlier} older={older} onChange={setOlderAt} />}
          <PairSections older={older} newer={newer} linkTo={linkTo} />
          {earlier.length > 1 && <CourseSection assessments={ordered} />}
        </>
      )}
    </>
  );
}
