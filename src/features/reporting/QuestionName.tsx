import type { Question, QuestionId } from '../../domain/pack';
import { PackText } from '../PackText';

/** "R04.I1.judges Judges": the id under which an answer is kept and what the question is about. */
export function QuestionName({ id, question }: { readonly id: QuestionId; readonly question: Question | null }) {
  return (
    <>
      <bdi>{id}</bdi> {question && <PackText>{question.label}</PackText>}
    </>
  );
}
