import { useMemo, useState } from 'react';
import { enquiriesToSend } from '../../domain/enquiries-to-send';
import { strictestLabel } from '../../domain/labelled-pieces';
import { localDay } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { handlingWord } from '../../report/build/words';
import { Button } from '../../ui/button/Button';
import { PageHeader } from '../../ui/page/PageHeader';
import { UserText } from '../../ui/user-text/UserText';
import { useOpenAssessment } from '../open-assessment';
import { usePageTitle } from '../page-title';
import { useServices } from '../services';
import { useStoreEarly } from '../use-store-early';
import { ActsSection } from './ActsSection';
import { GapsSection } from './GapsSection';
import { useActs } from './internal/use-acts';
import { useArrangedActs } from './internal/use-arranged-acts';
import { useGapChoice } from './internal/use-gap-choice';
import { useScores } from './internal/use-scores';
import { LettersSection } from './LettersSection';
import { PlanInShort } from './PlanInShort';
import { PlanNotice } from './PlanNotice';
import styles from './Plan.module.css';
import { SendSection } from './SendSection';

/** What the committee will do about each gap, and what it asks where nobody knows (METHOD 4.1, sections 8 and 9). */
export function PlanScreen() {
  const { clock } = useServices();
  const { assessment } = useOpenAssessment();
  usePageTitle(m.plan_page_title());
  useStoreEarly(assessment.id);
  const [today] = useState(() => localDay(clock.now()));
  const scores = useScores();
  const enquiries = useMemo(() => enquiriesToSend(scores, assessment), [scores, assessment]);
  const acts = useActs();
  const arranged = useArrangedActs(scores.priorities);
  const gaps = useGapChoice(scores);
  return (
    <div className={styles.screen}>
      <PageHeader
        kicker={<UserText>{assessment.title}</UserText>}
        title={m.plan_page_title()}
        lead={m.plan_page_lead()}
        actions={<Button onClick={() => window.print()}>{m.plan_print_action()}</Button>}
      />
      <p className={styles.onpaper}>
        {m.report_page_handling({ label: handlingWord(strictestLabel(assessment), currentLocale()) })}
      </p>
      <PlanInShort
        plan={assessment.plan}
        gaps={gaps.shown.filter(gaps.isGap).length}
        enquiries={enquiries}
        today={today}
      />
      <GapsSection
        scores={scores}
        choice={gaps}
        onDraft={(drafts) => {
          acts.takeIn(drafts);
          arranged.showAll();
          gaps.startAgain();
        }}
      />
      <ActsSection acts={acts} arranged={arranged} scores={scores} today={today} />
      <SendSection enquiries={enquiries} today={today} />
      <LettersSection enquiries={enquiries.toSend} today={today} />
      <PlanNotice news={acts.news} onUndo={acts.undo} onDismiss={acts.dismiss} />
    </div>
  );
}
