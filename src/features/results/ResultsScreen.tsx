import { useMemo } from 'react';
import type { Assessment } from '../../domain/assessment';
import { openQuestions } from '../../domain/open-questions';
import type { Pack } from '../../domain/pack';
import { scoreAssessment } from '../../domain/scores';
import { m } from '../../i18n/generated/messages';
import { ButtonLink } from '../../ui/button/ButtonLink';
import { Notice } from '../../ui/notice/Notice';
import { PageHeader } from '../../ui/page/PageHeader';
import { FindOut } from './FindOut';
import { Flags } from './Flags';
import { Gaps } from './Gaps';
import { LevelsByTheme } from './LevelsByTheme';
import { Minimums } from './Minimums';
import type { ResultsLinks } from './results-links';

interface ResultsScreenProps {
  readonly pack: Pack;
  readonly assessment: Assessment;
  readonly links: ResultsLinks;
}

/** What follows from the answers: minimums and flags first, then levels, gaps, and what to find out (METHOD 4.1). */
export function ResultsScreen({ pack, assessment, links }: ResultsScreenProps) {
  const scores = useMemo(() => scoreAssessment(pack, assessment), [pack, assessment]);
  const open = useMemo(() => openQuestions(scores, assessment), [scores, assessment]);
  const unanswered = scores.questions.filter(({ question }) => !assessment.answers[question.id]?.response).length;
  return (
    <>
      <PageHeader
        kicker={assessment.title}
        title={m.results_page_title()}
        lead={m.results_page_lead()}
        actions={
          <ButtonLink kind="primary" href={links.report}>
            {m.results_report_action()}
          </ButtonLink>
        }
      />
      {unanswered > 0 && (
        <Notice
          tone="info"
          title={m.results_unanswered_title({ count: unanswered })}
          actions={<ButtonLink href={links.next}>{m.results_unanswered_action()}</ButtonLink>}
        >
          <p>{m.results_unanswered_text()}</p>
        </Notice>
      )}
      <Minimums results={scores.minimums} links={links} />
      <Flags flags={scores.flags} pack={pack} links={links} />
      <LevelsByTheme pack={pack} scores={scores} scope={assessment.scope} links={links} />
      <Gaps priorities={scores.priorities} links={links} />
      <FindOut open={open} assessment={assessment} links={links} />
    </>
  );
}
