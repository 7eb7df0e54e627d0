import { useState } from 'react';
import type { AssessmentId } from '../../domain/assessment';
import { type CodeDraft, parseCodeDraft } from '../../formats/code-draft';
import { useServices } from '../services';
import { nothingChosen } from './chosen';

const noDraft: CodeDraft = { typed: '', chosen: nothingChosen };

/** The codes as they were left at an earlier visit to the screen; each change is kept at once. */
export function useCodeDraft(id: AssessmentId) {
  const { codeDrafts } = useServices();
  const [draft, setDraft] = useState(() => parseCodeDraft(codeDrafts.read(id)) ?? noDraft);
  const write = (changes: Partial<CodeDraft>): void => {
    const changed = { ...draft, ...changes };
    setDraft(changed);
    codeDrafts.write(id, changed.typed === '' ? null : changed);
  };
  return { ...draft, write };
}
