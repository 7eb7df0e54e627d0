import type { Pack, QuestionId } from '../../../domain/pack';

/** What a question is called in lists; a case checked against the pack names no other. */
export function labelOf(question: QuestionId, pack: Pack): string {
  return pack.themes.flatMap(({ questions }) => questions).find(({ id }) => id === question)?.label ?? '';
}
