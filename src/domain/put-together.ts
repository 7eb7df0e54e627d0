/**
 * What two people said on one question, put together into one answer without losing a word of either. It makes no
 * difference who comes first, in which order more than two are put together, or whether somebody is put in twice.
 *
 * Response (METHOD 2.3, 2.9): who names a level outranks who names none, and of two who do neither is right by order.
 *
 * | one           | other              | together                                                       |
 * |---------------|--------------------|----------------------------------------------------------------|
 * | level, range  | level, range       | the range that covers both; one level where they agree         |
 * | level, range  | any other          | the level; offices and explanations of the other go to the note |
 * | withheld      | na, dk, not asked  | withheld: what somebody knows does apply                       |
 * | na            | dk, not asked      | na; a second person has confirmed only what it says word for word |
 * | dk            | not asked          | dk; two of them name both offices                              |
 * | not reached   | none               | not reached                                                    |
 *
 * | field          | together                                                                      |
 * |----------------|-------------------------------------------------------------------------------|
 * | elements       | all that one of them ticked                                                   |
 * | citations      | all of both, each once; one that both cite has been seen by as many as one of them says |
 * | grade by hand  | the weaker; one given without any citation yields to citations, which outrank it |
 * | note           | both, the same words once                                                     |
 * | handling label | the stricter, for the answer and for the note                                 |
 * | second reading | stays where the answer is what was read; a doubt always stays, a confirmation of less does not |
 * | revision       | the older one that was answered, so that the answer waits for another look    |
 */
import { assert } from '../base/assert';
import { isSameValue } from '../base/is-same-value';
import type { Answer, Grade } from './answer';
import { type HandlingLabel, strictest } from './handling';
import { citationsTogether, eachOnce } from './internal/citations-together';
import { isOutranked, responsesTogether, wordsOfResponse } from './internal/responses-together';
import { reviewsTogether } from './internal/reviews-together';
import { paragraphsTogether } from './internal/texts-together';
import type { WordsForNote } from './words-for-note';

/** An answer with the label of its note, which an assessment keeps apart. */
export interface LabelledAnswer {
  readonly answer: Answer;
  readonly noteLabel: HandlingLabel;
}

/** Two answers to one question as one: commutative, associative, and an answer put together with itself stays as it is. */
export function putTogether(one: LabelledAnswer, other: LabelledAnswer, words: WordsForNote): LabelledAnswer {
  assert(one.answer.question === other.answer.question, 'answers to one question are put together');
  const sides = [one, other] as const;
  const substance = substanceTogether(one.answer, other.answer);
  const moved = sides.filter(({ answer }) => isOutranked(answer.response, substance.response));
  return {
    answer: {
      // Fields that a newer version wrote, from both.
      ...other.answer,
      ...one.answer,
      ...substance,
      questionRevision: revisionsTogether(one.answer, other.answer),
      note: paragraphsTogether([one.answer.note, other.answer.note, ...moved.flatMap((side) => wordsOf(side, words))]),
      handling: strictest(sides.map(({ answer }) => answer.handling)),
      review: reviewsTogether(
        sides.map(({ answer }) => ({ review: answer.review, isOfThis: stillHolds(answer, substance) })),
      ),
      changedAt: later(one.answer.changedAt, other.answer.changedAt),
    },
    // Words that move into the note bring the label of the answer they come from along; where there are none, the label
    // does all the same, or it would depend on the order.
    noteLabel: strictest([...sides.map(({ noteLabel }) => noteLabel), ...moved.map(({ answer }) => answer.handling)]),
  };
}

const wordsOf = ({ answer }: LabelledAnswer, words: WordsForNote) => wordsOfResponse(answer.response, words);

/** What a second reader reads: levels, ticks and evidence. */
type Substance = Pick<Answer, 'response' | 'elements' | 'citations' | 'gradeOverride'>;

function substanceTogether(one: Substance, other: Substance): Substance {
  return {
    response: responsesTogether(one.response, other.response),
    elements: ticksTogether(one.elements, other.elements),
    citations: citationsTogether(one.citations, other.citations),
    gradeOverride: gradesTogether(one, other),
  };
}

function ticksTogether(one: Answer['elements'], other: Answer['elements']): Answer['elements'] {
  if (other.length === 0 || isSameValue(one, other)) return one;
  return one.length === 0 ? other : ordered([...one, ...other]);
}

/** Whether what was read is what stands there now; of an answer that nobody has read again, nothing hangs on it. */
function stillHolds(answer: Answer, substance: Substance): boolean {
  const isRead = answer.review.kind === 'confirmed' || answer.review.kind === 'lapsed';
  return !isRead || saysTheSame(answer, substance);
}

/** In whatever order ticks and citations stand. */
function saysTheSame(one: Substance, other: Substance): boolean {
  const [a, b] = [one, other].map((side) => [
    responsesTogether(side.response, null),
    ordered(side.elements),
    eachOnce(side.citations),
    side.gradeOverride,
  ]);
  return isSameValue(a, b);
}

const ordered = <T>(items: readonly T[]): readonly T[] => [...new Set(items)].toSorted();

function gradesTogether(one: Substance, other: Substance): Grade | null {
  const cited = [one, other].filter(({ citations }) => citations.length > 0);
  const counted = (cited.length > 0 ? cited : [one, other]).flatMap(({ gradeOverride }) => gradeOverride ?? []);
  return counted.toSorted().at(-1) ?? null;
}

function revisionsTogether(one: Answer, other: Answer): string {
  const answered = [one, other].filter(({ response }) => response !== null);
  const met = (answered.length > 0 ? answered : [one, other]).map(({ questionRevision }) => questionRevision);
  return met.toSorted(byNumbers)[0] ?? one.questionRevision;
}

/** "1.9" before "1.10"; what are no numbers, by letters. */
function byNumbers(one: string, other: string): number {
  const [a, b] = [one, other].map((revision) => revision.split('.').map(Number));
  const major = (a?.[0] ?? 0) - (b?.[0] ?? 0);
  const minor = (a?.[1] ?? 0) - (b?.[1] ?? 0);
  return major || minor || (one < other ? -1 : one > other ? 1 : 0);
}

const later = (one: string, other: string): string => (one > other ? one : other);
