import type { Act } from '../../domain/action-plan';
import type { Priority } from '../../domain/priority';
import type { Scores } from '../../domain/scores';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Section } from '../../ui/page/Section';
import { useOpenAssessment } from '../open-assessment';
import { ActArrangement } from './ActArrangement';
import { ActItem } from './ActItem';
import type { useActs, WrittenAct } from './internal/use-acts';
import type { useArrangedActs } from './internal/use-arranged-acts';
import styles from './Plan.module.css';

interface ActsSectionProps {
  readonly acts: ReturnType<typeof useActs>;
  readonly arranged: ReturnType<typeof useArrangedActs>;
  readonly scores: Scores;
  readonly today: string;
}

/** The plan, act by act: each reads like a line of a resolution until it is opened for writing. */
export function ActsSection({ acts, arranged, scores, today }: ActsSectionProps) {
  const { plan } = useOpenAssessment().assessment;
  const { unwritten, openId, actions, add } = acts;
  const { arrangement, shown, choose } = arranged;
  const entries: readonly { readonly act: Act | WrittenAct; readonly number: number }[] = unwritten
    ? [...shown, { act: unwritten, number: plan.length + 1 }]
    : shown;
  const gapOf = ({ question }: Pick<Act, 'question'>): Priority | null =>
    scores.priorities.find((priority) => priority.question.id === question) ?? null;
  return (
    <Section title={m.plan_acts_heading()} note={plan.length > 0 ? m.plan_acts_note() : undefined}>
      {(plan.length > 1 || shown.length < plan.length) && (
        <ActArrangement value={arrangement} shown={shown.length} onChange={choose} />
      )}
      {entries.length === 0 && <p>{plan.length === 0 ? m.plan_acts_empty() : m.plan_acts_nofit()}</p>}
      {entries.length > 0 && (
        <ol className={styles.list} role="list">
          {entries.map(({ act, number }) => (
            <ActItem
              key={act.id}
              act={act}
              number={number}
              gap={gapOf(act)}
              isOpen={act.id === openId}
              priorities={scores.priorities}
              today={today}
              actions={actions}
            />
          ))}
        </ol>
      )}
      <p className={styles.onscreen}>
        <Button data-add-act onClick={add}>
          {m.plan_acts_add()}
        </Button>
      </p>
    </Section>
  );
}
