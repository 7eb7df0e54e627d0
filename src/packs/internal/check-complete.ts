import type { PackProblem } from '../pack-problem';
import { itemsAt, type QuestionOutline, textAt } from './outline';
import { problemAt, type YamlFile } from './yaml-file';

/** Whether the pack file says that nothing is missing any more. */
export function saysComplete({ data }: YamlFile): boolean {
  return typeof data === 'object' && data !== null && Reflect.get(data, 'complete') === true;
}

/**
 * The rule of a pack that says it is complete: every paragraph is asked or has its printed reason (METHOD 3.3). Until
 * then a pack may grow question by question.
 */
export function checkComplete(file: YamlFile, questions: readonly QuestionOutline[]): readonly PackProblem[] {
  const asked = new Set(
    questions.flatMap(({ paragraph, alsoAnswers }) => [paragraph?.value, ...alsoAnswers.map(({ value }) => value)]),
  );
  return itemsAt(file.data, 'sources').flatMap((source, index) =>
    itemsAt(source, 'paragraphs').flatMap((_, number) => {
      const path = ['sources', index, 'paragraphs', number];
      const id = textAt(file, [...path, 'id']);
      if (!id || asked.has(id.value) || textAt(file, [...path, 'unasked', 'because'])) return [];
      return [problemAt(file, path, { kind: 'paragraph-not-asked', paragraph: id.value })];
    }),
  );
}
