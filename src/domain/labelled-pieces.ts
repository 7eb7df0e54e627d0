import type { Assessment } from './assessment';
import { isClosingWritten } from './closing';
import { wholeQuestionId } from './composite';
import { type Edition, highestLabels } from './edition';
import { type HandlingLabel, isWithin, labelOf, labelOfUnlabelled, strictest } from './handling';
import type { QuestionId } from './pack';
import { isWorkshopHeld } from './workshop';

export const pieceKinds = [
  'details',
  'answers',
  'notes',
  'efforts',
  'targets',
  'enquiries',
  'acts',
  'weights',
  'closing',
  'workshop',
  'attachments',
] as const;
export type PieceKind = (typeof pieceKinds)[number];

/** One thing that goes out, or stays inside, as a whole. */
export interface Piece {
  readonly kind: PieceKind;
  /** The question's id, or the id of an act or attachment; "" for details, weights, closing words and workshop. */
  readonly key: string;
  /** The label that counts: a note or an attachment is never freer than its answer, an effort is labelled as its answer. */
  readonly label: HandlingLabel;
}

/** Everything in an assessment that a label covers. What is not listed here is in no edition but the internal one. */
export function labelledPieces(assessment: Assessment): readonly Piece[] {
  const { answers, efforts, targets, enquiries, plan, attachments, weighting, closing, workshop } = assessment;
  const byAnswer = (question: QuestionId) => labelOfAnswer(assessment, question);
  const label = (part: Parameters<typeof labelOf>[1]) => labelOf(assessment, part);
  const pieces = <K extends string>(kind: PieceKind, keys: readonly K[], labelOfKey: (key: K) => HandlingLabel) =>
    keys.map((key): Piece => ({ kind, key, label: labelOfKey(key) }));
  const noted = questionsIn(answers).filter((id) => (answers[id]?.note ?? '').trim() !== '');
  const weights = weighting.adopted === null && weighting.alternative === null ? [] : [''];
  return [
    ...pieces('details', [''], () => label('details')),
    ...pieces('answers', questionsIn(answers), byAnswer),
    ...pieces('notes', noted, (id) => strictest([byAnswer(id), label(`note/${id}`)])),
    ...pieces('efforts', questionsIn(efforts), byAnswer),
    ...pieces('targets', questionsIn(targets), (id) => label(`target/${id}`)),
    ...pieces('enquiries', questionsIn(enquiries), (id) => label(`enquiry/${id}`)),
    ...pieces(
      'acts',
      plan.map(({ id }) => id),
      (id) => label(`act/${id}`),
    ),
    ...pieces('weights', weights, () => label('weighting')),
    ...pieces('closing', isClosingWritten(closing) ? [''] : [], () => label('closing')),
    ...pieces('workshop', isWorkshopHeld(workshop) ? [''] : [], () => label('workshop')),
    ...Object.entries(attachments).map(([key, { question }]): Piece => {
      return { kind: 'attachments', key, label: strictest([byAnswer(question), label(`attachment/${key}`)]) };
    }),
  ];
}

/**
 * The label of what is said on a question: that of its answer and, where it has parts, the strictest of theirs, because
 * the answer to the whole would otherwise stand in their place. Without any answer nothing is cleared.
 */
export function labelOfAnswer({ answers }: Pick<Assessment, 'answers'>, question: QuestionId): HandlingLabel {
  const own = Object.entries(answers).filter(
    ([id]) => id === question || wholeQuestionId(id as QuestionId) === question,
  );
  return own.length === 0 ? labelOfUnlabelled : strictest(own.map(([, { handling }]) => handling));
}

/** What an edition leaves out. */
export function heldBack(assessment: Assessment, edition: Edition): readonly Piece[] {
  return labelledPieces(assessment).filter(({ label }) => !isWithin(label, highestLabels[edition]));
}

/** The strictest label of all that an edition holds: what has to stand on every page of it. */
export function strictestLabel(assessment: Assessment, edition: Edition = 'internal'): HandlingLabel {
  const labels = labelledPieces(assessment).map(({ label }) => label);
  return strictest(labels.filter((label) => isWithin(label, highestLabels[edition])));
}

/** `Object.keys` forgets that the keys are question ids. */
function questionsIn(entries: Readonly<Record<QuestionId, unknown>>): readonly QuestionId[] {
  return Object.keys(entries) as QuestionId[];
}
