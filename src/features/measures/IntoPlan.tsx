import { draftActsFor } from '../../domain/pick-measures';
import type { Scores } from '../../domain/scores';
import type { Measure } from '../../domain/what-would-change';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Section } from '../../ui/page/Section';
import { Toast } from '../../ui/toast/Toast';
import { useOpenAssessment } from '../open-assessment';
import { useServices } from '../services';
import { useIntoPlan } from './internal/use-into-plan';

interface IntoPlanProps {
  readonly scores: Scores;
  readonly picked: readonly Measure[];
}

/** From thought to plan: one act for each measure whose question has none yet, with a way back. */
export function IntoPlan({ scores, picked }: IntoPlanProps) {
  const { routes } = useServices();
  const { assessment } = useOpenAssessment();
  const { added, put, undo, dismiss } = useIntoPlan();
  const drafts = draftActsFor(picked, scores, assessment);
  const kept = picked.length - drafts.length;
  return (
    <Section title={m.measures_plan_heading()}>
      {picked.length === 0 && <p>{m.measures_plan_empty()}</p>}
      {drafts.length > 0 && (
        <>
          <p>{m.measures_plan_intro()}</p>
          {kept > 0 && <p>{m.measures_plan_kept({ count: kept })}</p>}
          <p>
            <Button kind="primary" data-into-plan onClick={() => put(drafts)}>
              {m.measures_plan_put({ count: drafts.length })}
            </Button>
          </p>
        </>
      )}
      {picked.length > 0 && drafts.length === 0 && <p>{m.measures_plan_done()}</p>}
      <p>
        <a data-into-plan href={routes.plan(assessment.id)}>
          {m.measures_plan_link()}
        </a>
      </p>
      <Toast
        message={added && m.measures_plan_news({ count: added.length })}
        action={{ label: m.measures_plan_undo(), takesFocus: true, run: undo }}
        dismissLabel={m.measures_plan_dismiss()}
        onDismiss={dismiss}
      />
    </Section>
  );
}
