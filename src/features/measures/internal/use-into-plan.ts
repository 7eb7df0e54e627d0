import { useState } from 'react';
import { addAct, removeAct } from '../../../domain/decision-commands';
import type { DraftedAct } from '../../../domain/draft-acts';
import { useOpenAssessment } from '../../open-assessment';
import { useServices } from '../../services';
import { useFocusLater } from '../../use-focus-later';

/** Takes drafted acts into the plan, and out again as long as the news of it stands. */
export function useIntoPlan() {
  const { ids } = useServices();
  const { run } = useOpenAssessment();
  const [added, setAdded] = useState<readonly string[] | null>(null);
  const focusLater = useFocusLater();
  const leave = () => {
    setAdded(null);
    focusLater('[data-into-plan]');
  };
  return {
    /** The acts that have just joined the plan. */
    added,
    put: (drafts: readonly DraftedAct[]) => {
      const acts = drafts.map((draft) => ({ ...draft, id: ids.next() }));
      for (const act of acts) run(addAct(act));
      setAdded(acts.map(({ id }) => id));
    },
    undo: () => {
      for (const id of added ?? []) run(removeAct(id));
      leave();
    },
    dismiss: leave,
  };
}
