import type { QuestionId } from '../../../domain/pack';

/** Ids in the page: of the whole card, and of the legend that takes the focus. */
export const cardId = (question: QuestionId): string => `question-${question}`;
export const legendId = (question: QuestionId): string => `legend-${question}`;

/** Whether this is what takes the focus when somebody is led to a question; no Tab ends there. */
export const isLegend = (element: Element): boolean => element.id.startsWith('legend-');

/** Brings a question to the top of the window and the focus to its words; false where it is not in the page. */
export function focusQuestion(question: QuestionId): boolean {
  const legend = document.getElementById(legendId(question));
  if (!legend) return false;
  (document.getElementById(cardId(question)) ?? legend).scrollIntoView({ block: 'start' });
  legend.focus({ preventScroll: true });
  return true;
}
