import { assertNever } from '../base/assert';
import type { FormProblem } from '../exchange/read-filled-form';

/** Why a file was not read as a filled form, in one sentence. */
export function describeFormProblem(problem: FormProblem): string {
  switch (problem.kind) {
    case 'too-large':
      return 'This file is too large to be a form.';
    case 'not-a-pdf':
      return 'This is no PDF.';
    case 'encrypted':
      return 'This PDF is locked with a password; save it without one.';
    case 'damaged':
      return 'This PDF is damaged and cannot be read.';
    case 'no-form':
      return 'This PDF is no form of Lacuna, or has lost its fields.';
    case 'newer-form':
      return 'This form was made by a newer version of Lacuna.';
    case 'nothing-filled':
      return 'Nothing is filled in in this form.';
    case 'other-questionnaire':
      return `This form asks version ${problem.version} of the questionnaire ${problem.pack}, and the assessment another.`;
    default:
      return assertNever(problem);
  }
}
