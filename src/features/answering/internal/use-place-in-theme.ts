import { useEffect, useRef } from 'react';
import { wholeQuestionId } from '../../../domain/composite';
import type { QuestionId, ThemeId } from '../../../domain/pack';
import { focusQuestion } from './focus-question';

/** Follows the address: to the question it names, or to the heading when another theme opens. */
export function usePlaceInTheme(theme: ThemeId, question: QuestionId | null): void {
  const previous = useRef<ThemeId | null>(null);
  useEffect(() => {
    const isOtherTheme = previous.current !== null && previous.current !== theme;
    previous.current = theme;
    if (question !== null && (focusQuestion(question) || focusQuestion(wholeQuestionId(question)))) return;
    if (!isOtherTheme) return;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [theme, question]);
}
