import { useState } from 'react';
import type { Act } from '../../../domain/action-plan';
import { type ActFilter, type ActOrder, everyAct, filterActs, sortActs } from '../../../domain/arrange-acts';
import type { Priority } from '../../../domain/priority';
import { currentLocale } from '../../../i18n/locale';
import { useOpenAssessment } from '../../open-assessment';
import { useServices } from '../../services';

/** How the plan is shown. */
export interface Arrangement {
  readonly by: ActOrder;
  readonly filter: ActFilter;
}

/** Taken when the arrangement was chosen: an act neither moves nor vanishes under the hand that writes it. */
interface Held {
  readonly numbers: ReadonlyMap<string, number>;
  readonly shown: readonly string[];
}

/** An act with its number, which is its place in priority order among all acts, whatever is shown. */
export interface ArrangedAct {
  readonly act: Act;
  readonly number: number;
}

/** The acts in the chosen order, through the chosen filter; what came since it was chosen stands at the end. */
export function useArrangedActs(priorities: readonly Priority[]) {
  const { pack } = useServices();
  const { plan } = useOpenAssessment().assessment;
  const [arrangement, setArrangement] = useState<Arrangement>({ by: 'priority', filter: everyAct });
  const [held, setHeld] = useState<Held | null>(null);
  const hold = ({ by, filter }: Arrangement): Held => {
    const { compare: compareText } = new Intl.Collator(currentLocale());
    return {
      numbers: new Map(sortActs(plan, { by: 'priority', priorities, compareText }).map(({ id }, at) => [id, at + 1])),
      shown: sortActs(filterActs(plan, filter, pack), { by, priorities, compareText }).map(({ id }) => id),
    };
  };
  const current = held ?? hold(arrangement);
  if (held === null) setHeld(current);
  const added = plan.filter(({ id }) => !current.numbers.has(id)).map(({ id }) => id);
  const shown = [...current.shown, ...added].flatMap((id): readonly ArrangedAct[] => {
    const act = plan.find((one) => one.id === id);
    const number = current.numbers.get(id) ?? current.numbers.size + added.indexOf(id) + 1;
    return act ? [{ act, number }] : [];
  });
  const choose = (chosen: Arrangement) => {
    setArrangement(chosen);
    setHeld(null);
  };
  return { arrangement, shown, choose, showAll: () => choose({ ...arrangement, filter: everyAct }) };
}
