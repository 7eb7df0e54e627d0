import { m } from '../../../i18n/generated/messages';
import { currentLocale } from '../../../i18n/locale';
import { formatSize } from '../../format-size';
import { wordsOfStorageProblem } from '../../storage-problem-words';
import type { AttachProblem } from './use-attached-files';

/** Why a file was not attached, or not saved again: what happened, what is safe, what to do. */
export function attachProblemWords(problem: AttachProblem): string {
  switch (problem.kind) {
    case 'empty':
      return m.attachment_problem_empty();
    case 'too-large':
      return m.attachment_problem_large({
        size: formatSize(currentLocale(), problem.sizeInBytes),
        limit: formatSize(currentLocale(), problem.limitInBytes),
      });
    case 'too-much':
      return m.attachment_problem_much({
        held: formatSize(currentLocale(), problem.heldInBytes),
        limit: formatSize(currentLocale(), problem.limitInBytes),
      });
    case 'no-room':
      return m.attachment_problem_room({
        size: formatSize(currentLocale(), problem.sizeInBytes),
        free: formatSize(currentLocale(), problem.freeInBytes),
      });
    case 'unreadable':
      return m.attachment_problem_unreadable();
    case 'attached-already':
      return m.attachment_problem_already();
    case 'not-found':
      return m.attachment_problem_gone();
    case 'damaged':
      return m.attachment_problem_damaged();
    default:
      return wordsOfStorageProblem(problem);
  }
}
