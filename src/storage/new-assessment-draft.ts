import { failure, type Result, success } from '../base/result';
import { type NewAssessmentDraft, parseNewAssessmentDraft } from '../formats/new-assessment-schema';

type Kept = Result<void, { readonly kind: 'storage-unavailable' }>;

const key = 'lacuna-new-assessment';

/** The words of a form that was not sent, for this tab only; null where there are none that can be read. */
export function readNewAssessmentDraft(): NewAssessmentDraft | null {
  try {
    return parseNewAssessmentDraft(JSON.parse(sessionStorage.getItem(key) ?? 'null'));
  } catch {
    return null; // storage is blocked, or another program wrote here: the form begins empty
  }
}

/** Keeps the words over a reload, null forgets them; where nothing can be stored they live as long as the page. */
export function writeNewAssessmentDraft(draft: NewAssessmentDraft | null): Kept {
  try {
    if (draft === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(draft));
    return success(undefined);
  } catch {
    return failure({ kind: 'storage-unavailable' });
  }
}
