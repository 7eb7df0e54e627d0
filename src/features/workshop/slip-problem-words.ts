import { assertNever } from '../../base/assert';
import type { SlipProblem } from '../../domain/slips';
import { formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { visibleText } from '../../i18n/visible-text';

/** Why a typed line is not counted, and what to type instead. */
export function slipProblemWords(problem: SlipProblem): string {
  const line = formatNumber(currentLocale(), problem.line);
  switch (problem.kind) {
    case 'no-code':
      return m.workshop_slip_nocode({ line, typed: visibleText(problem.typed) });
    case 'unknown-question':
      return m.workshop_slip_unknown({ line, question: problem.question });
    case 'not-asked':
      return m.workshop_slip_notasked({ line, question: problem.question });
    case 'no-votes':
      return m.workshop_slip_novotes({ line, question: problem.question });
    case 'too-many':
      return m.workshop_slip_toomany({ line, question: problem.question });
    case 'not-a-vote':
      return m.workshop_slip_notavote({ line, question: problem.question, word: visibleText(problem.word) });
    default:
      return assertNever(problem);
  }
}
