import { assertNever } from '../../base/assert';
import type { CodeProblem } from '../../domain/code-problem';
import { formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';

/** Where a code was not understood, and why. */
export function wordsOfCodeProblem(problem: CodeProblem): string {
  const line = formatNumber(currentLocale(), problem.line);
  return m.forms_code_line({ line, typed: problem.typed, why: why(problem) });
}

function why(problem: CodeProblem): string {
  switch (problem.kind) {
    case 'no-code':
      return m.forms_code_nocode();
    case 'unknown-question':
      return m.forms_code_unknownquestion({ question: problem.question });
    case 'not-asked':
      return m.forms_code_notasked({ question: problem.question });
    case 'said-twice':
      return m.forms_code_saidtwice({
        question: problem.question,
        line: formatNumber(currentLocale(), problem.otherLine),
      });
    case 'no-answer':
      return m.forms_code_noanswer();
    case 'never-set-aside':
      return m.forms_code_neverasidequestion({ question: problem.question });
    case 'unknown-answer':
      return m.forms_code_unknownanswer({ said: problem.said });
    case 'level-out-of-range':
      return m.forms_code_level({ said: problem.said });
    case 'unknown-grade':
      return m.forms_code_grade({ said: problem.said });
    case 'unknown-element':
      return m.forms_code_element({ said: problem.said });
    case 'unexpected':
      return m.forms_code_unexpected({ said: problem.said });
    case 'answer-behind-colon':
      return m.forms_code_behindcolon({ said: problem.said });
    default:
      return assertNever(problem);
  }
}
