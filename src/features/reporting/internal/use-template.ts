import { useCallback, useEffect, useRef, useState } from 'react';
import { isSameValue } from '../../../base/is-same-value';
import { blankTemplate, type ReportTemplate, templateTogether } from '../../../domain/report-template';
import { useServices } from '../../services';
import { createTemplateKeeper, type TemplateStorageProblem } from './template-keeper';

/** The template of this device as it stands in the page. */
export interface TemplateState {
  /** null: reports are printed without one. */
  readonly template: ReportTemplate | null;
  /** Counts the changes, so that what was made from another one is told apart. */
  readonly revision: number;
  readonly saving: 'idle' | 'saving' | 'saved';
  /** `read`: what is stored could not be read, and stays there until another takes its place. */
  readonly problem: { readonly when: 'read' | 'write'; readonly cause: TemplateStorageProblem } | null;
}

export interface TemplateActions extends TemplateState {
  /** What is stored has been read, or could not be: until then nobody knows on which paper to print. */
  readonly isRead: boolean;
  /** Null removes it; every change is stored by itself. */
  readonly change: (template: ReportTemplate | null) => void;
  /** Sets up an empty one. */
  readonly begin: () => void;
}

/** Letters that are typed one after the other are stored together. */
const patienceInMs = 400;

/**
 * Reads the template, and again when the window comes back, for another one may have changed it. Stores each change
 * soon, at the latest when the page hides or the screen is left; what another window changed comes in with it.
 */
export function useTemplate(): TemplateActions {
  const { loadTemplates } = useServices();
  const [keeper] = useState(() => createTemplateKeeper(loadTemplates));
  const [state, setState] = useState<TemplateState>(unread);
  const waiting = useRef<{ readonly template: ReportTemplate | null; readonly timer: number } | null>(null);
  const patch = useCallback((part: Partial<TemplateState>) => setState((before) => ({ ...before, ...part })), []);

  useEffect(() => {
    let isHere = true;
    void keeper.read().then(({ template, problem }) => {
      if (!isHere) return;
      // What was typed before the answer came is newer.
      if (problem) patch({ problem: { when: 'read', cause: problem } });
      else setState((before) => (before.revision > 0 ? before : { ...before, template, revision: 1 }));
    });
    return () => void (isHere = false);
  }, [keeper, patch]);

  /** How what is here is joined with what another window has stored since both were `base`; what waits is joined at once. */
  const joinedSince = useCallback((base: ReportTemplate | null, stored: ReportTemplate | null) => {
    const joined = (here: ReportTemplate | null) => templateTogether(base, here, stored);
    if (waiting.current) waiting.current = { ...waiting.current, template: joined(waiting.current.template) };
    return joined;
  }, []);

  /** Brings in what another window has changed, beside what was changed here since `mine` was sent to be stored. */
  const takeIn = useCallback(
    (mine: ReportTemplate | null, stored: ReportTemplate | null) => {
      const isWaiting = waiting.current !== null;
      const joined = joinedSince(mine, stored);
      setState(({ template, revision }) => ({
        template: joined(template),
        revision: isSameValue(mine, stored) ? revision : revision + 1,
        saving: isWaiting ? 'saving' : 'saved',
        problem: null,
      }));
    },
    [joinedSince],
  );

  /** Looks what is stored now, unless a change is about to be stored, with which it comes in. */
  const look = useCallback(async () => {
    if (waiting.current !== null || document.visibilityState === 'hidden') return;
    const { template: stored, problem, before } = await keeper.readAgain();
    if (problem) return;
    const joined = joinedSince(before, stored);
    setState((now) => {
      const template = joined(now.template);
      const isReadAtLast = now.problem?.when === 'read';
      if (isSameValue(template, now.template) && !isReadAtLast) return now;
      return { ...now, template, revision: now.revision + 1, problem: isReadAtLast ? null : now.problem };
    });
  }, [keeper, joinedSince]);

  const flush = useCallback(() => {
    if (waiting.current === null) return;
    const { template, timer } = waiting.current;
    clearTimeout(timer);
    waiting.current = null;
    void keeper.write(template).then((kept) => {
      if (kept.problem) patch({ saving: 'idle', problem: { when: 'write', cause: kept.problem } });
      else takeIn(template, kept.template);
    });
  }, [keeper, patch, takeIn]);

  useEffect(() => {
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [flush]);

  useEffect(() => {
    const lookNow = () => void look();
    addEventListener('focus', lookNow);
    document.addEventListener('visibilitychange', lookNow);
    return () => {
      removeEventListener('focus', lookNow);
      document.removeEventListener('visibilitychange', lookNow);
    };
  }, [look]);

  const change = useCallback(
    (template: ReportTemplate | null) => {
      if (waiting.current) clearTimeout(waiting.current.timer);
      waiting.current = { template, timer: window.setTimeout(flush, patienceInMs) };
      setState(({ revision, problem }) => ({ template, revision: revision + 1, saving: 'saving', problem }));
    },
    [flush],
  );
  const begin = useCallback(() => change(blankTemplate), [change]);
  return { ...state, isRead: state.revision > 0 || state.problem !== null, change, begin };
}

const unread: TemplateState = { template: null, revision: 0, saving: 'idle', problem: null };
