import type { PackProblem } from '../pack-problem';
import { findDuplicateAnchors, findDuplicateIds, findDuplicateSteps } from './find-duplicates';
import type { QuestionOutline } from './outline';
import { problemAt } from './yaml-file';

const elementLimits = { minimum: 3, maximum: 7 } as const;
const axisOrder = 'LIP';

/** The rules that concern questions alone: ids, anchors, elements, minimums, order (METHOD 2.1, 2.6, 3.1). */
export function checkQuestions(questions: readonly QuestionOutline[]): readonly PackProblem[] {
  return [
    ...findDuplicateIds(
      'question',
      questions.flatMap((question) => question.id ?? []),
    ),
    ...findDuplicateIds(
      'critical minimum',
      questions.flatMap((question) => question.minimum ?? []),
    ),
    ...findDuplicateAnchors(questions.flatMap((question) => question.anchors)),
    ...findDuplicateSteps(questions.flatMap((question) => question.steps)),
    ...questions.flatMap(checkElements),
    ...questions.flatMap(checkMinimum),
    ...questions.flatMap(checkAlsoAnswers),
    ...checkOrder(questions),
  ];
}

function checkElements({ file, path, axis, elementCount }: QuestionOutline): readonly PackProblem[] {
  const at = [...path, 'elements'];
  if (axis === 'L' && (elementCount < elementLimits.minimum || elementCount > elementLimits.maximum)) {
    return [problemAt(file, at, { kind: 'element-count', found: elementCount, ...elementLimits })];
  }
  if (axis !== '' && axis !== 'L' && elementCount > 0)
    return [problemAt(file, at, { kind: 'elements-off-axis', axis })];
  return [];
}

function checkMinimum({ file, path, minimum, notApplicable }: QuestionOutline): readonly PackProblem[] {
  if (!minimum || notApplicable.length === 0) return [];
  return [
    problemAt(file, [...path, 'not-applicable'], { kind: 'minimum-may-not-be-set-aside', minimum: minimum.value }),
  ];
}

function checkAlsoAnswers({ paragraph, alsoAnswers }: QuestionOutline): readonly PackProblem[] {
  return alsoAnswers.flatMap((found, index) => {
    const named = [paragraph?.value, ...alsoAnswers.slice(0, index).map((earlier) => earlier.value)];
    if (!named.includes(found.value)) return [];
    return [problemAt(found.file, found.path, { kind: 'duplicate-also-answers', paragraph: found.value })];
  });
}

/** Law before implementation before parliament, so that practice is judged against the law just read. */
function checkOrder(questions: readonly QuestionOutline[]): readonly PackProblem[] {
  return questions.flatMap((question, index) => {
    const previous = questions.slice(0, index).filter((other) => other.file === question.file);
    const after = previous
      .map((other) => other.axis)
      .reduce((most, axis) => (rank(axis) > rank(most) ? axis : most), '');
    if (question.axis === '' || rank(question.axis) >= rank(after)) return [];
    return [
      problemAt(question.file, [...question.path, 'id'], { kind: 'axis-out-of-order', axis: question.axis, after }),
    ];
  });
}

function rank(axis: string): number {
  return axis === '' ? -1 : axisOrder.indexOf(axis);
}
