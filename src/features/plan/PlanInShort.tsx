import { isActComplete, isOverdue } from '../../domain/act-lacks';
import type { Act } from '../../domain/action-plan';
import { type Enquiries, type EnquiryState, stateOfEnquiry } from '../../domain/enquiries-to-send';
import { m } from '../../i18n/generated/messages';
import { DefinitionList } from '../../ui/definition-list/DefinitionList';
import { Section } from '../../ui/page/Section';

interface PlanInShortProps {
  readonly plan: readonly Act[];
  /** How many certain gaps have no act. */
  readonly gaps: number;
  readonly enquiries: Enquiries;
  readonly today: string;
}

/** How far the plan and the letters have come, in counts: never a share. */
export function PlanInShort({ plan, gaps, enquiries, today }: PlanInShortProps) {
  const states = enquiries.toSend.map(({ noted }) => stateOfEnquiry(noted, today));
  const inState = (wanted: EnquiryState) => states.filter((state) => state === wanted).length;
  return (
    <Section title={m.plan_short_heading()}>
      <DefinitionList
        items={[
          {
            term: m.plan_short_acts(),
            description:
              plan.length === 0
                ? m.plan_short_noacts()
                : m.plan_short_actcounts({
                    count: plan.length,
                    incomplete: plan.filter((act) => !isActComplete(act)).length,
                    overdue: plan.filter((act) => isOverdue(act, today)).length,
                    done: plan.filter(({ state }) => state === 'done').length,
                  }),
          },
          { term: m.plan_short_gaps(), description: m.plan_short_gapcount({ count: gaps }) },
          {
            term: m.plan_short_enquiries(),
            description:
              states.length === 0
                ? m.plan_short_noenquiries()
                : m.plan_short_enquirycounts({
                    count: states.length,
                    unsent: inState('unsent'),
                    waiting: inState('sent'),
                    overdue: inState('overdue'),
                    answered: inState('answered'),
                  }),
          },
        ]}
      />
    </Section>
  );
}
