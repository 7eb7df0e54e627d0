import { assertNever } from '../base/assert';
import { m } from '../i18n/generated/messages';
import type { PdfProblem } from '../report/pdf/pdf-output';

/** Why there is no report: what happened, what is safe, what to do. */
export function wordsOfPdfProblem(problem: PdfProblem): string {
  switch (problem.kind) {
    case 'asset-missing':
      return m.reporting_problem_asset();
    case 'renderer-failed':
      return m.reporting_problem_renderer({ detail: problem.detail });
    case 'cancelled':
      return m.reporting_problem_cancelled();
    default:
      return assertNever(problem);
  }
}
