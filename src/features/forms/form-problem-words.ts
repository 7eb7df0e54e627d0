import { assertNever } from '../../base/assert';
import type { FormReadingProblem } from '../../exchange/read-form-aside';
import { m } from '../../i18n/generated/messages';

export type ChosenFormProblem = FormReadingProblem | { readonly kind: 'not-loaded' };

/** Why a form was not read: what happened, what is safe, what to do. */
export function wordsOfFormProblem(problem: ChosenFormProblem): string {
  switch (problem.kind) {
    case 'too-large':
      return m.forms_problem_toolarge();
    case 'too-long':
      return m.forms_problem_toolong();
    case 'not-a-pdf':
      return m.forms_problem_notpdf();
    case 'encrypted':
      return m.forms_problem_encrypted();
    case 'damaged':
      return m.forms_problem_damaged();
    case 'no-form':
      return m.forms_problem_noform();
    case 'newer-form':
      return m.forms_problem_newer();
    case 'nothing-filled':
      return m.forms_problem_nothing();
    case 'other-questionnaire':
      return m.forms_problem_other({ pack: problem.pack, version: problem.version });
    case 'not-loaded':
      return m.forms_problem_notloaded();
    default:
      return assertNever(problem);
  }
}
