import { m } from '../../i18n/generated/messages';
import { wordsOfFileProblem } from '../file-problem-words';
import { wordsOfStorageProblem } from '../storage-problem-words';
import type { ChoiceProblem } from './use-choice';

/** Why an assessment was not taken into the comparison, and what to do. */
export function wordsOfChoiceProblem(problem: ChoiceProblem): string {
  switch (problem.kind) {
    case 'file':
      return wordsOfFileProblem(problem.problem);
    case 'storage':
      return wordsOfStorageProblem(problem.problem);
    case 'other-questionnaire':
      return m.compare_problem_pack({ pack: problem.pack });
    case 'other-purpose':
      return m.compare_problem_purpose();
    case 'other-country':
      return m.compare_problem_country();
  }
}
