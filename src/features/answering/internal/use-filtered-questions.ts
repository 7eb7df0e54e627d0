import { useState } from 'react';
import type { Question, QuestionId, ThemeId } from '../../../domain/pack';
import { useOpenAssessment } from '../../open-assessment';
import { type QuestionFilter, questionsThatFit } from './shown-questions';

interface Choice {
  readonly theme: ThemeId;
  readonly filter: QuestionFilter;
  /** Taken when the filter was chosen: a question does not vanish under the hand that answers it. */
  readonly ids: ReadonlySet<QuestionId>;
}

/** The questions of a theme that the chosen filter let through when it was chosen or the theme was opened. */
export function useFilteredQuestions(theme: ThemeId, questions: readonly Question[]) {
  const { assessment } = useOpenAssessment();
  const choiceOf = (filter: QuestionFilter): Choice => ({
    theme,
    filter,
    ids: new Set(questionsThatFit(filter, questions, assessment).map(({ id }) => id)),
  });
  const [choice, setChoice] = useState(() => choiceOf('all'));
  if (choice.theme !== theme) setChoice(choiceOf(choice.filter));
  const shown = choice.filter === 'all' ? questions : questions.filter(({ id }) => choice.ids.has(id));
  return { filter: choice.filter, shown, choose: (filter: QuestionFilter) => setChoice(choiceOf(filter)) };
}
