import { useState } from 'react';
import type { Act } from '../../../domain/action-plan';
import { addAct, changeAct, putBackAct, removeAct } from '../../../domain/decision-commands';
import { blankAct, type DraftedAct } from '../../../domain/draft-acts';
import { useOpenAssessment } from '../../open-assessment';
import { useServices } from '../../services';
import { useFocusLater } from '../../use-focus-later';
import { isBlankAct } from './is-blank-act';

/** An act while it is written: the command stamps it. */
export type WrittenAct = Omit<Act, 'changedAt'>;

/** What has just happened to the plan, with what its undoing needs. */
export type PlanNews =
  | { readonly kind: 'removed'; readonly act: Act; readonly place: number }
  | { readonly kind: 'drafted'; readonly count: number };

/** Marks the place of an act in the page, so that the focus can follow it. */
export const actSelector = {
  attributes: (id: string) => ({ 'data-act': id }),
  within: (id: string, part: string) => `[data-act="${CSS.escape(id)}"] ${part}`,
};

export interface ActActions {
  readonly add: () => void;
  readonly takeIn: (drafts: readonly DraftedAct[]) => void;
  readonly open: (id: string) => void;
  readonly change: (act: WrittenAct) => void;
  readonly finish: (act: WrittenAct) => void;
  readonly remove: (id: string) => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

/**
 * The plan as it stands in the page. An act of one's own joins the plan with its first written word, so that a plan
 * never holds an empty one; from then on each letter is a command of its own, and nothing typed waits for a button.
 */
export function useActs() {
  const { ids } = useServices();
  const { assessment, run } = useOpenAssessment();
  const { plan } = assessment;
  const [unwritten, setUnwritten] = useState<WrittenAct | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const [news, setNews] = useState<PlanNews | null>(null);
  const focusLater = useFocusLater();
  const isKept = (id: string) => plan.some((act) => act.id === id);
  const openForWriting = (id: string) => {
    setOpenId(id);
    focusLater(actSelector.within(id, 'textarea'));
  };
  const actions: ActActions = {
    add: () => {
      const id = ids.next();
      setUnwritten({ ...blankAct, id });
      openForWriting(id);
    },
    takeIn: (drafts) => {
      const acts = drafts.map((draft) => ({ ...draft, id: ids.next() }));
      for (const act of acts) run(addAct(act));
      setNews({ kind: 'drafted', count: acts.length });
      if (acts[0]) focusLater(actSelector.within(acts[0].id, 'button'));
    },
    open: (id) => {
      setUnwritten(null);
      openForWriting(id);
    },
    change: (act) => {
      const isBlank = isBlankAct(act);
      setUnwritten(isBlank && !isKept(act.id) ? act : null);
      if (isKept(act.id)) run(changeAct(act.id, act));
      else if (!isBlank) run(addAct(act));
    },
    finish: (act) => {
      const isBlank = isBlankAct(act);
      if (isBlank && isKept(act.id)) run(removeAct(act.id));
      setUnwritten(null);
      setOpenId(null);
      focusLater(isBlank ? addSelector : actSelector.within(act.id, 'button'));
    },
    remove: (id) => {
      const place = plan.findIndex((act) => act.id === id);
      const act = plan[place];
      if (!act) return;
      run(removeAct(id));
      setNews({ kind: 'removed', act, place });
    },
    undo: () => {
      setNews(null);
      if (news?.kind !== 'removed') return;
      run(putBackAct(news.act, news.place));
      focusLater(actSelector.within(news.act.id, 'button'));
    },
    dismiss: () => {
      setNews(null);
      focusLater(addSelector);
    },
  };
  return { unwritten: unwritten && !isKept(unwritten.id) ? unwritten : null, openId, news, actions };
}

const addSelector = '[data-add-act]';
