import type { QuestionId } from './pack';

/** Who may read something, after the Traffic Light Protocol, from everybody to named persons. */
export const handlingLabels = ['clear', 'green', 'amber', 'amber-strict', 'red'] as const;
export type HandlingLabel = (typeof handlingLabels)[number];

/**
 * What carries a label beside the answers: title, country, body and period together; the note on a question; the reason
 * of a target; a question to send; an act of the plan; the weights; one attachment.
 */
export type LabelledPart =
  | 'details'
  | 'weighting'
  | `note/${QuestionId}`
  | `target/${QuestionId}`
  | `enquiry/${QuestionId}`
  | `act/${string}`
  | `attachment/${string}`;

/** Labels that somebody set. */
export type Labels = Readonly<Partial<Record<LabelledPart, HandlingLabel>>>;

/** What counts as the label of a part that nobody labelled: it stays inside. */
export const labelOfUnlabelled: HandlingLabel = 'green';
