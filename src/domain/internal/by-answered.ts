import type { QuestionId } from '../pack';
import type { LabelledAnswer } from '../put-together';

/** What several people answered, by question. */
export function byAnswered(
  people: readonly (readonly LabelledAnswer[])[],
): ReadonlyMap<QuestionId, readonly LabelledAnswer[]> {
  const given = new Map<QuestionId, LabelledAnswer[]>();
  for (const one of people.flat()) {
    const others = given.get(one.answer.question);
    if (others) others.push(one);
    else given.set(one.answer.question, [one]);
  }
  return given;
}
