import { assertNever } from '../base/assert';
import type { DamagedPublication } from './published-packs';
import type { PublishingProblem } from './publishing-problems';

/** One publishing problem in English: what is wrong and what to do. */
export function describePublishing(problem: PublishingProblem): string {
  switch (problem.kind) {
    case 'changed-after-publishing': {
      const where = problem.questions.length === 0 ? 'outside the questions' : `in ${problem.questions.join(', ')}`;
      return `Version ${problem.version} is published and has changed since, ${where}. A published version never changes: raise "version" in pack.yaml, or take the change back.`;
    }
    case 'version-not-newer':
      return `Version ${problem.version} does not come after ${problem.latest}, which is published. Raise "version" in pack.yaml.`;
    case 'revision-not-raised':
      return `${problem.question}: Its words have changed since the published version, and its revision is still "${problem.revision}". Raise the second number for better wording, the first for anchors, elements, parts or scope.`;
    case 'major-not-raised':
      return `${problem.question}: Its anchors, elements, parts or scope have changed since the published version, and its revision is "${problem.revision}". Raise the first number, so that whoever answered is asked to look again.`;
    case 'id-came-back':
      return `${problem.question}: Version ${problem.version} had a question with this id, which was dropped since. Answers to it are kept; give the new question another id.`;
    default:
      return assertNever(problem);
  }
}

/** For a file among the published packs that is not as it was. */
export function describeDamage({ file }: DamagedPublication): string {
  return `${file}: This is not a pack as it was published: it was changed, or has another version than its name. Restore it; published packs are never edited.`;
}
