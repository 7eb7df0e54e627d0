/** Who may read what: commands as in `commands.ts`. */
import { isSameValue } from '../base/is-same-value';
import type { Answer } from './answer';
import type { Assessment } from './assessment';
import type { Command } from './commands';
import type { HandlingLabel, LabelledPart } from './handling';
import { changed, withLabel } from './internal/change-assessment';
import type { QuestionId } from './pack';

/** A part of the assessment, or an answer, with its label; null for a part that nobody labelled. */
export type LabelSet =
  | { readonly answer: QuestionId; readonly label: HandlingLabel }
  | { readonly part: LabelledPart; readonly label: HandlingLabel | null };

/** Labels many things in one step; an answer that is not there stays away. */
export function setLabels(sets: readonly LabelSet[]): Command {
  return (assessment, at) => {
    const after = sets.reduce((current, set) => labelled(current, set, at), assessment);
    return isSameValue(assessment, after) ? assessment : { ...after, changedAt: at };
  };
}

/** The labels that these things carry now: with `setLabels` the way back. */
export function labelsNow({ answers, labels }: Assessment, sets: readonly LabelSet[]): readonly LabelSet[] {
  return sets.flatMap((set): readonly LabelSet[] => {
    if ('part' in set) return [{ part: set.part, label: labels[set.part] ?? null }];
    const answer = answers[set.answer];
    return answer ? [{ answer: set.answer, label: answer.handling }] : [];
  });
}

function labelled(assessment: Assessment, set: LabelSet, at: string): Assessment {
  if ('part' in set) return changed(assessment, { labels: withLabel(assessment.labels, set.part, set.label) }, at);
  const answer: Answer | undefined = assessment.answers[set.answer];
  if (!answer || answer.handling === set.label) return assessment;
  const changedAnswer = { ...answer, handling: set.label, changedAt: at };
  return { ...assessment, answers: { ...assessment.answers, [set.answer]: changedAnswer } };
}
