import { failure, type Result, success } from '../base/result';
import type { AssessmentId } from '../domain/assessment';
import { type NewAssessmentDraft, parseNewAssessmentDraft } from '../formats/new-assessment-schema';

type Kept = Result<void, { readonly kind: 'storage-unavailable' }>;

/** The form for a new assessment, or for the details of one that is there. */
type FormName = 'new' | AssessmentId;

/** The words of a form that was not sent, for this tab only; null where there are none that can be read. */
export function readFormDraft(form: FormName): NewAssessmentDraft | null {
  try {
    return parseNewAssessmentDraft(JSON.parse(sessionStorage.getItem(keyOf(form)) ?? 'null'));
  } catch {
    return null; // storage is blocked, or another program wrote here: the form begins anew
  }
}

/** Keeps the words over a reload, null forgets them; where nothing can be stored they live as long as the page. */
export function writeFormDraft(form: FormName, draft: NewAssessmentDraft | null): Kept {
  try {
    if (draft === null) sessionStorage.removeItem(keyOf(form));
    else sessionStorage.setItem(keyOf(form), JSON.stringify(draft));
    return success(undefined);
  } catch {
    return failure({ kind: 'storage-unavailable' });
  }
}

const keyOf = (form: FormName): string => (form === 'new' ? 'lacuna-new-assessment' : `lacuna-details-${form}`);
