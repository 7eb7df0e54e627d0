import type { QuestionId } from './pack';

/** Who may read something, after the Traffic Light Protocol, from everybody to named persons. */
export const handlingLabels = ['clear', 'green', 'amber', 'amber-strict', 'red'] as const;
export type HandlingLabel = (typeof handlingLabels)[number];

/**
 * What carries a label beside the answers: title, country, body and period together; the note on a question; the reason
 * of a target; a question to send; an act of the plan; the weights; the closing words; all that a workshop brought,
 * together; one attachment.
 */
export type LabelledPart =
  | 'details'
  | 'weighting'
  | 'closing'
  | 'workshop'
  | `note/${QuestionId}`
  | `target/${QuestionId}`
  | `enquiry/${QuestionId}`
  | `act/${string}`
  | `attachment/${string}`;

/** Labels that somebody set. */
export type Labels = Readonly<Partial<Record<LabelledPart, HandlingLabel>>>;

/** What counts as the label of a part that nobody labelled: it stays inside. */
export const labelOfUnlabelled: HandlingLabel = 'green';

/** The label of a part; `green` where nobody set one. */
export function labelOf({ labels }: { readonly labels: Labels }, part: LabelledPart): HandlingLabel {
  return labels[part] ?? labelOfUnlabelled;
}

/** Whether something with this label may go where the highest label allowed is `highest`. */
export function isWithin(label: HandlingLabel, highest: HandlingLabel): boolean {
  return handlingLabels.indexOf(label) <= handlingLabels.indexOf(highest);
}

/** The strictest of some labels: the one that holds for all of them together; `clear` where there is none. */
export function strictest(labels: readonly HandlingLabel[]): HandlingLabel {
  return labels.reduce((most, label) => (isWithin(label, most) ? most : label), 'clear');
}
