import { emblemLimits } from '../../../domain/emblem';
import type { TemplateProblem } from '../../../exchange/template-file';
import { formatNumber } from '../../../i18n/format';
import { m } from '../../../i18n/generated/messages';
import { currentLocale } from '../../../i18n/locale';
import type { EmblemProblem } from './choose-emblem';

/** Why a chosen file was not opened as a template: what happened, what is safe, what to do. */
export function wordsOfTemplateProblem(problem: TemplateProblem | { readonly kind: 'not-loaded' }): string {
  switch (problem.kind) {
    case 'too-large':
      return m.template_problem_toolarge({ limit: inKilobytes(problem.limitInBytes) });
    case 'damaged':
      return problem.truncated
        ? m.template_problem_truncated()
        : m.template_problem_damaged({ line: problem.line, column: problem.column });
    case 'from-newer-app':
      return m.template_problem_newer({ version: String(problem.version), readable: String(problem.readable) });
    case 'invalid':
      return m.template_problem_invalid({ place: problem.issues[0]?.path ?? '' });
    case 'emblem':
      return m.template_problem_emblem({ reason: wordsOfEmblemProblem(problem.problem) });
    default:
      return plainWords[problem.kind]();
  }
}

/** Where there is nothing to name but what happened. */
const plainWords = {
  'not-loaded': m.template_problem_notloaded,
  empty: m.template_problem_empty,
  unreadable: m.template_problem_unreadable,
  'not-our-file': m.template_problem_foreign,
  sealed: m.template_problem_foreign,
  'sealed-damaged': m.template_problem_foreign,
  package: m.template_problem_foreign,
  'wrong-encoding': m.template_problem_encoding,
} as const;

/** Why a picture can't be the emblem, and what would do. */
export function wordsOfEmblemProblem(problem: EmblemProblem): string {
  switch (problem.kind) {
    case 'unreadable':
      return m.template_emblem_unreadable();
    case 'not-a-picture':
      return m.template_emblem_foreign();
    case 'broken':
      return m.template_emblem_broken();
    case 'too-large':
      return m.template_emblem_toolarge({ limit: formatNumber(currentLocale(), problem.limitInBytes / 1_000_000) });
    case 'heavy':
      return m.template_emblem_heavy({ limit: inKilobytes(emblemLimits.bytes) });
    case 'large':
      return m.template_emblem_large({ side: emblemLimits.pixelsOfSide });
    case 'four-colours':
      return m.template_emblem_fourcolours();
  }
}

const inKilobytes = (bytes: number): string => formatNumber(currentLocale(), Math.floor(bytes / 1000));
