import { useState } from 'react';
import type { Citation } from '../../../domain/answer';
import { keptAttachments, type KeptAttachments, putBackAttachments } from '../../../domain/attachment-commands';
import { addCitation, changeCitation, removeCitation } from '../../../domain/commands';
import { useLookAtAssessment } from '../../../session/use-session';
import { useServices } from '../../services';
import { useFocusLater } from '../../use-focus-later';
import type { AnswerProps } from './answer-props';
import { blankCitation, isBlankCitation } from './blank-citation';

/** Marks the place of a citation in the page, so that the focus can follow it. */
export const citationSelector = {
  attributes: (id: string) => ({ 'data-citation': id }),
  within: (id: string, part: string) => `[data-citation="${CSS.escape(id)}"] ${part}`,
};

export interface CitationActions {
  readonly add: () => void;
  readonly open: (citation: Citation) => void;
  readonly change: (citation: Citation) => void;
  readonly finish: (citation: Citation) => void;
  readonly remove: (citation: Citation) => void;
  readonly putBack: () => void;
}

interface Removed {
  readonly citation: Citation;
  /** The files that went with it. */
  readonly attached: KeptAttachments | null;
}

/**
 * The citations as they stand in the page. A new one joins the answer with its first written word, so that an answer
 * never holds an empty one; from then on each letter is a command of its own, and nothing typed waits for a button.
 */
export function useCitations({ question, answer, run }: AnswerProps) {
  const { ids } = useServices();
  const [draft, setDraft] = useState<Citation | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const openAssessment = useLookAtAssessment();
  const focusLater = useFocusLater();
  const kept = answer?.citations ?? [];
  const isKept = (id: string) => kept.some((citation) => citation.id === id);
  const shown = draft === null || isKept(draft.id) ? kept : [...kept, draft];

  const openForWriting = (id: string) => {
    setOpenId(id);
    focusLater(citationSelector.within(id, 'select'));
  };
  const actions: CitationActions = {
    add: () => {
      const fresh = blankCitation(ids.next());
      setDraft(fresh);
      setRemoved(null);
      openForWriting(fresh.id);
    },
    open: ({ id }) => openForWriting(id),
    change: (citation) => {
      const isUnwritten = !isKept(citation.id) && isBlankCitation(citation);
      setDraft(isUnwritten ? citation : null);
      if (isKept(citation.id)) run(changeCitation(question, citation.id, citation));
      else if (!isUnwritten) run(addCitation(question, citation));
    },
    finish: (citation) => {
      const isEmpty = isBlankCitation(citation);
      if (isEmpty && isKept(citation.id)) run(removeCitation(question, citation.id));
      setDraft(null);
      setOpenId(null);
      focusLater(isEmpty ? `[data-add="${question.id}"]` : citationSelector.within(citation.id, 'button'));
    },
    remove: (citation) => {
      const assessment = openAssessment();
      const place = { question: question.id, citation: citation.id };
      setRemoved({ citation, attached: assessment && keptAttachments(assessment, place) });
      run(removeCitation(question, citation.id));
      focusLater(`[data-undo="${question.id}"] button`);
    },
    putBack: () => {
      if (removed === null) return;
      const { citation, attached } = removed;
      run(addCitation(question, citation));
      if (attached) run(putBackAttachments(attached));
      setRemoved(null);
      focusLater(citationSelector.within(citation.id, 'button'));
    },
  };
  return { shown, openId: shown.some(({ id }) => id === openId) ? openId : null, removed, actions };
}
