import { isSameValue } from '../../base/is-same-value';
import type { Assessment } from '../assessment';
import type { HandlingLabel, LabelledPart, Labels } from '../handling';
import type { QuestionId } from '../pack';

/** The assessment with these fields, stamped; the very same one where nothing differs. */
export function changed(assessment: Assessment, change: Partial<Assessment>, at: string): Assessment {
  const after = { ...assessment, ...change };
  return isSameValue(assessment, after) ? assessment : { ...after, changedAt: at };
}

/** The entries with this value for one question; null takes its entry out. */
export function withEntry<T>(
  entries: Readonly<Record<QuestionId, T>>,
  question: QuestionId,
  value: T | null,
): Readonly<Record<QuestionId, T>> {
  const { [question]: _, ...others } = entries;
  return value === null ? others : { ...others, [question]: value };
}

/** The labels with another one for this part; null takes its label out, so that the part stays inside again. */
export function withLabel(labels: Labels, part: LabelledPart, label: HandlingLabel | null): Labels {
  const { [part]: _, ...others } = labels;
  return label === null ? others : { ...others, [part]: label };
}
