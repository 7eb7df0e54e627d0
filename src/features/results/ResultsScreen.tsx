import { useEffect, useMemo } from 'react';
import { openQuestions } from '../../domain/open-questions';
import { askedQuestions, scoresOf } from '../../domain/scores';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { ButtonLink } from '../../ui/button/ButtonLink';
import { PageHeader } from '../../ui/page/PageHeader';
import { Section } from '../../ui/page/Section';
import { useOpenAssessment } from '../open-assessment';
import { usePageTitle } from '../page-title';
import { useServices } from '../services';
import { AxisCounts } from './AxisCounts';
import type { ChartInputs } from './chart-rows';
import { EffortGrid } from './EffortGrid';
import { FindOut } from './FindOut';
import { Flags } from './Flags';
import { Gaps } from './Gaps';
import { InShort } from './InShort';
import { LawAndPractice } from './LawAndPractice';
import { LevelsByTheme } from './LevelsByTheme';
import { Minimums } from './Minimums';
import { Profile } from './Profile';
import type { QuestionLink } from '../question-link';
import { goToPart, partId, type ResultsPart } from './results-part';
import { ResultsContents } from './ResultsContents';
import { UnansweredNotice } from './UnansweredNotice';
import { WeakestThemes } from './WeakestThemes';
import { WeightsLine } from './WeightsLine';

/** What follows from the answers, in the order of METHOD 4.1; figures of themes only in the full scope (METHOD 2.4). */
export function ResultsScreen({ part }: { readonly part: string | null }) {
  const { pack, routes } = useServices();
  const { assessment } = useOpenAssessment();
  usePageTitle(m.results_page_title());
  useEffect(() => {
    if (part !== null) goToPart(part);
  }, [part]);
  const asked = useMemo(() => askedQuestions(pack, assessment), [pack, assessment]);
  const scores = useMemo(() => scoresOf(asked, { pack, assessment }), [asked, pack, assessment]);
  const open = useMemo(() => openQuestions(scores, assessment), [scores, assessment]);
  const linkTo: QuestionLink = ({ theme, id }) => routes.question(assessment.id, theme, id);
  const linkToPart = (wanted: ResultsPart) => routes.results(assessment.id, wanted);
  const inputs: ChartInputs = {
    pack,
    scores,
    assessment,
    linkTo: ({ id }) => routes.theme(assessment.id, id),
    locale: currentLocale(),
  };
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
      <ResultsContents isFull={assessment.scope === 'full'} linkTo={linkToPart} />
      <UnansweredNotice pack={pack} assessment={assessment} linkTo={linkTo} />
      <InShort scores={scores} open={open} linkTo={linkTo} linkToPart={linkToPart} />
      <Minimums results={scores.minimums} assessment={assessment} linkTo={linkTo} />
      <Flags flags={scores.flags} scored={scores.questions} linkTo={linkTo} />
      {assessment.scope === 'full' ? (
        <>
          <Profile {...inputs} asked={asked} linkToQuestion={linkTo} />
          <WeakestThemes {...inputs} />
          <LawAndPractice {...inputs} />
        </>
      ) : (
        <Section id={partId('counts')} title={m.results_counts_heading()} note={m.results_levels_quick()}>
          <AxisCounts scores={scores} />
          <WeightsLine assessment={assessment} />
        </Section>
      )}
      <Gaps priorities={scores.priorities} assessment={assessment} linkTo={linkTo} />
      <EffortGrid priorities={scores.priorities} linkTo={linkTo} />
      <FindOut open={open} priorities={scores.priorities} assessment={assessment} linkTo={linkTo} />
      <LevelsByTheme pack={pack} scores={scores} assessment={assessment} linkTo={linkTo} />
    </>
  );
}
