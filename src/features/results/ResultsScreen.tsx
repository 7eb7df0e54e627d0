import { useMemo } from 'react';
import { openQuestions } from '../../domain/open-questions';
import { nextUnanswered, progressByTheme } from '../../domain/progress';
import { scoreAssessment } from '../../domain/scores';
import { m } from '../../i18n/generated/messages';
import { ButtonLink } from '../../ui/button/ButtonLink';
import { Notice } from '../../ui/notice/Notice';
import { PageHeader } from '../../ui/page/PageHeader';
import { useOpenAssessment } from '../open-assessment';
import { usePageTitle } from '../page-title';
import { useServices } from '../services';
import { FindOut } from './FindOut';
import { Flags } from './Flags';
import { Gaps } from './Gaps';
import { InShort } from './InShort';
import { LevelsByTheme } from './LevelsByTheme';
import { Minimums } from './Minimums';
import type { QuestionLink } from './question-link';

/** What follows from the answers: minimums and flags first, then levels, gaps, and what to find out (METHOD 4.1). */
export function ResultsScreen() {
  const { pack, routes } = useServices();
  const { assessment } = useOpenAssessment();
  usePageTitle(m.results_page_title());
  const scores = useMemo(() => scoreAssessment(pack, assessment), [pack, assessment]);
  const open = useMemo(() => openQuestions(scores, assessment), [scores, assessment]);
  const linkTo: QuestionLink = ({ theme, id }) => routes.question(assessment.id, theme, id);
  const next = nextUnanswered(pack, assessment, null);
  const unanswered = progressByTheme(pack, assessment).reduce(
    (total, { asked, answered }) => total + asked - answered,
    0,
  );
  return (
    <>
      <PageHeader
        kicker={assessment.title}
        title={m.results_page_title()}
        lead={m.results_page_lead()}
        actions={
          <ButtonLink kind="primary" href={routes.report(assessment.id)}>
            {m.results_report_action()}
          </ButtonLink>
        }
      />
      {next && (
        <Notice
          tone="info"
          title={m.results_unanswered_title({ count: unanswered })}
          actions={<ButtonLink href={linkTo(next)}>{m.results_unanswered_action()}</ButtonLink>}
        >
          <p>{m.results_unanswered_text()}</p>
        </Notice>
      )}
      <InShort scores={scores} open={open} linkTo={linkTo} />
      <Minimums results={scores.minimums} linkTo={linkTo} />
      <Flags flags={scores.flags} pack={pack} linkTo={linkTo} />
      <LevelsByTheme pack={pack} scores={scores} scope={assessment.scope} linkTo={linkTo} />
      <Gaps priorities={scores.priorities} linkTo={linkTo} />
      <FindOut open={open} assessment={assessment} linkTo={linkTo} />
    </>
  );
}
