import { findQuestion, type Pack, type Question, questionsInScope } from './pack';
import { majorOf } from './pack-version';
import { type Difference, isSameQuestion, questionDifferences } from './question-differences';

/**
 * What becomes of a question from one version of a questionnaire to a later one.
 *
 * | there before | there after | major revision | any word      | kind     |
 * |--------------|-------------|----------------|---------------|----------|
 * | yes          | yes         | same           | same          | kept     |
 * | yes          | yes         | same           | other         | reworded |
 * | yes          | yes         | other          | any           | changed  |
 * | yes          | no          |                |               | retired  |
 * | no           | yes         |                |               | new      |
 *
 * The revision says whether the levels ask for something else (METHOD 2.11). It can be relied on: no pack is published
 * in which levels, elements, parts or scope changed under the same major (`packs/publishing-problems.ts`).
 */
export type QuestionFate =
  | { readonly kind: 'kept'; readonly question: Question }
  | { readonly kind: 'reworded' | 'changed'; readonly question: Question; readonly differences: readonly Difference[] }
  /** In the words of the earlier version. */
  | { readonly kind: 'retired'; readonly question: Question }
  | { readonly kind: 'new'; readonly question: Question };

export type FateKind = QuestionFate['kind'];

/** What becomes of every question, in the order of the later version; those that are gone come last. */
export function comparePacks(before: Pack, after: Pack): readonly QuestionFate[] {
  const gone = questionsInScope(before, 'full').filter(({ id }) => !findQuestion(after, id));
  return [
    ...questionsInScope(after, 'full').map((question) => fateOf(before, after, question)),
    ...gone.map((question): QuestionFate => ({ kind: 'retired', question })),
  ];
}

function fateOf(before: Pack, after: Pack, question: Question): QuestionFate {
  const former = findQuestion(before, question.id);
  if (!former) return { kind: 'new', question };
  const isOther = majorOf(former.revision) !== majorOf(question.revision);
  if (!isOther && isSameQuestion(former, question)) return { kind: 'kept', question };
  const differences = questionDifferences({ pack: before, question: former }, { pack: after, question });
  return { kind: isOther ? 'changed' : 'reworded', question, differences };
}
