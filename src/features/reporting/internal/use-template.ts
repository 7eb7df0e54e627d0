import { useCallback, useEffect, useRef, useState } from 'react';
import type { StorageProblem, TemplateStore } from '../../../domain/ports';
import { blankTemplate, type ReportTemplate } from '../../../domain/report-template';
import { useServices } from '../../services';

/** What keeps the template could not be fetched, or its storage has a problem. */
export type TemplateStorageProblem = StorageProblem | { readonly kind: 'not-loaded' };

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

/** Reads the template once, and stores each change soon, at the latest when the page hides or the screen is left. */
export function useTemplate(): TemplateActions {
  const { loadTemplates } = useServices();
  const [state, setState] = useState<TemplateState>(unread);
  const waiting = useRef<{ readonly template: ReportTemplate | null; readonly timer: number } | null>(null);
  const patch = useCallback((part: Partial<TemplateState>) => setState((before) => ({ ...before, ...part })), []);

  useEffect(() => {
    let isHere = true;
    void readStored(loadTemplates).then((read) => {
      if (!isHere) return;
      // What was typed before the answer came is newer.
      if (read.problem) patch({ problem: { when: 'read', cause: read.problem } });
      else setState((before) => (before.revision > 0 ? before : { ...before, template: read.template, revision: 1 }));
    });
    return () => void (isHere = false);
  }, [loadTemplates, patch]);

  const flush = useCallback(() => {
    if (waiting.current === null) return;
    const { template, timer } = waiting.current;
    clearTimeout(timer);
    waiting.current = null;
    void store(loadTemplates, template).then((cause) =>
      patch(cause ? { saving: 'idle', problem: { when: 'write', cause } } : { saving: 'saved', problem: null }),
    );
  }, [loadTemplates, patch]);

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

type LoadTemplates = () => Promise<TemplateStore>;

async function readStored(loadTemplates: LoadTemplates) {
  const store = await loadTemplates().catch(() => null);
  if (store === null) return { template: null, problem: { kind: 'not-loaded' } as const };
  const read = await store.read();
  return read.ok ? { template: read.value, problem: null } : { template: null, problem: read.error };
}

async function store(
  loadTemplates: LoadTemplates,
  template: ReportTemplate | null,
): Promise<TemplateStorageProblem | null> {
  const store = await loadTemplates().catch(() => null);
  if (store === null) return { kind: 'not-loaded' };
  const written = await store.write(template);
  return written.ok ? null : written.error;
}
