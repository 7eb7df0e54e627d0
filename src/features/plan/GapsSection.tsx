import { draftActs, type DraftedAct } from '../../domain/draft-acts';
import type { Scores } from '../../domain/scores';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Disclosure } from '../../ui/disclosure/Disclosure';
import { Actions } from '../../ui/page/Actions';
import { Section } from '../../ui/page/Section';
import { useOpenAssessment } from '../open-assessment';
import { useServices } from '../services';
import { GapEntry } from './GapEntry';
import type { useGapChoice } from './internal/use-gap-choice';
import { NoGaps } from './NoGaps';
import styles from './Plan.module.css';

interface GapsSectionProps {
  readonly scores: Scores;
  readonly choice: ReturnType<typeof useGapChoice>;
  readonly onDraft: (drafts: readonly DraftedAct[]) => void;
}

/** The certain gaps that have no act: the committee chooses, the questionnaire's own words fill the first lines. */
export function GapsSection({ scores, choice, onDraft }: GapsSectionProps) {
  const { routes } = useServices();
  const { assessment } = useOpenAssessment();
  const { shown, chosen, choose, isChosen, isGap } = choice;
  const all = shown.map(({ question }) => question.id);
  const draft = () =>
    onDraft(draftActs(scores, assessment).filter(({ question }) => question !== null && chosen.has(question)));
  return (
    <div className={styles.onscreen}>
      <Section title={m.plan_gaps_heading()}>
        <p>
          <a href={routes.measures(assessment.id)}>{m.plan_gaps_measures()}</a>
        </p>
        {shown.length === 0 ? (
          <NoGaps hasActs={assessment.plan.length > 0} />
        ) : (
          <Disclosure
            className={styles.wide}
            open={assessment.plan.length === 0}
            summary={m.plan_gaps_summary({ count: shown.filter(isGap).length })}
          >
            <p>{m.plan_gaps_intro()}</p>
            <div className={styles.ways}>
              <Button kind="quiet" onClick={() => choose(all, true)}>
                {m.plan_gaps_all()}
              </Button>
              <Button kind="quiet" onClick={() => choose(all, false)}>
                {m.plan_gaps_none()}
              </Button>
            </div>
            <ul className={styles.list} role="list" aria-label={m.plan_gaps_list()}>
              {shown.map((priority) => (
                <li key={priority.question.id} className={styles.gap}>
                  <GapEntry
                    priority={priority}
                    isGap={isGap(priority)}
                    isChosen={isChosen(priority)}
                    onChoose={(isWanted) => choose([priority.question.id], isWanted)}
                  />
                </li>
              ))}
            </ul>
            <Actions>
              <Button kind="primary" disabled={chosen.size === 0} onClick={draft}>
                {m.plan_gaps_draft({ count: chosen.size })}
              </Button>
            </Actions>
          </Disclosure>
        )}
      </Section>
    </div>
  );
}
