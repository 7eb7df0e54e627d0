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
 * Reads the template once, and stores each change soon, at the latest when the page hides or the screen is left. What
 * another window has changed meanwhile comes in with the next change.
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

  /** Brings in what another window has changed, beside what was changed here since `mine` was sent to be stored. */
  const takeIn = useCallback((mine: ReportTemplate | null, stored: ReportTemplate | null) => {
    const joined = (here: ReportTemplate | null) => templateTogether(mine, here, stored);
    const isWaiting = waiting.current !== null;
    if (waiting.current) waiting.current = { ...waiting.current, template: joined(waiting.current.template) };
    setState(({ template, revision }) => ({
      template: joined(template),
      revision: isSameValue(mine, stored) ? revision : revision + 1,
      saving: isWaiting ? 'saving' : 'saved',
      problem: null,
    }));
  }, []);

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
