import { useCallback, useMemo, useState } from 'react';
import type { Act } from '../../../domain/action-plan';
import { addAct, changeAct, putBackAct, removeAct } from '../../../domain/decision-commands';
import { blankAct, type DraftedAct } from '../../../domain/draft-acts';
import type { HandlingLabel } from '../../../domain/handling';
import { useSession } from '../../../session/use-session';
import { useServices } from '../../services';
import { useFocusLater } from '../../use-focus-later';
import { isBlankAct } from './is-blank-act';
import { useCurrentAssessment } from './use-current-assessment';

/** An act while it is written: the command stamps it. */
export type WrittenAct = Omit<Act, 'changedAt'>;

/** What has just happened to the plan, with what its undoing needs. */
export type PlanNews =
  /** `near` is the act at which one goes on. */
  | {
      readonly kind: 'removed';
      readonly act: Act;
      readonly label: HandlingLabel | null;
      readonly place: number;
      readonly near: string | null;
    }
  | { readonly kind: 'drafted'; readonly count: number; readonly near: string | null };

/** Marks the place of an act in the page, so that the focus can follow it. */
export const actSelector = {
  attributes: (id: string) => ({ 'data-act': id }),
  within: (id: string, part: string) => `[data-act="${CSS.escape(id)}"] ${part}`,
};

/** What can be done to one act; always the same functions, so that no other act is rendered for it. */
export interface ActActions {
  readonly open: (id: string) => void;
  readonly change: (act: WrittenAct) => void;
  readonly finish: (act: WrittenAct) => void;
  readonly remove: (id: string) => void;
}

/**
 * The plan as it stands in the page. An act of one's own joins the plan with its first written word, so that a plan
 * never holds an empty one; from then on each letter is a command of its own, and nothing typed waits for a button.
 */
export function useActs() {
  const { ids } = useServices();
  const { apply: run } = useSession();
  const current = useCurrentAssessment();
  const [unwritten, setUnwritten] = useState<WrittenAct | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const [news, setNews] = useState<PlanNews | null>(null);
  const focusLater = useFocusLater();
  const focusAct = useCallback(
    (id: string | null) => focusLater(id === null ? '[data-add-act]' : actSelector.within(id, 'button')),
    [focusLater],
  );
  const actions = useMemo((): ActActions => {
    const isKept = (id: string) => current().plan.some((act) => act.id === id);
    return {
      open: (id) => {
        setUnwritten(null);
        setOpenId(id);
        focusLater(actSelector.within(id, 'textarea'));
      },
      change: (act) => {
        const isWritten = !isBlankAct(act) || isKept(act.id);
        setUnwritten(isWritten ? null : act);
        if (isWritten) run(isKept(act.id) ? changeAct(act.id, act) : addAct(act));
      },
      finish: (act) => {
        const isBlank = isBlankAct(act);
        if (isBlank) run(removeAct(act.id));
        setUnwritten(null);
        setOpenId(null);
        focusAct(isBlank ? null : act.id);
      },
      remove: (id) => {
        const { plan, labels } = current();
        const place = plan.findIndex((act) => act.id === id);
        const act = plan[place];
        if (!act) return;
        run(removeAct(id));
        const near = (plan[place + 1] ?? plan[place - 1])?.id ?? null;
        setNews({ kind: 'removed', act, label: labels[`act/${id}`] ?? null, place, near });
      },
    };
  }, [current, run, focusLater, focusAct]);
  return {
    unwritten,
    openId,
    news,
    actions,
    add: () => {
      const id = ids.next();
      actions.open(id);
      setUnwritten({ ...blankAct, id });
    },
    takeIn: (drafts: readonly DraftedAct[]) => {
      const acts = drafts.map((draft) => ({ ...draft, id: ids.next() }));
      for (const act of acts) run(addAct(act));
      const near = acts[0]?.id ?? null;
      setNews({ kind: 'drafted', count: acts.length, near });
      focusAct(near);
    },
    undo: () => {
      setNews(null);
      if (news?.kind !== 'removed') return;
      run(putBackAct(news.act, news.place, news.label));
      focusAct(news.act.id);
    },
    dismiss: () => {
      setNews(null);
      focusAct(news?.near ?? null);
    },
  };
}
