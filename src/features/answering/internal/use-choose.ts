import { useRef } from 'react';
import type { Response } from '../../../domain/answer';
import { setResponse } from '../../../domain/commands';
import type { AnswerProps } from './answer-props';
import { blankResponse, choiceOf, choiceValues } from './responses';

/**
 * Chooses a kind of answer by the value of its radio. What was typed for another kind comes back when the user returns
 * to it while the page is open, so that a slip of the finger costs no words.
 */
export function useChoose({ question, answer, run }: AnswerProps): (value: string) => void {
  const left = useRef(new Map<string, Response>());
  return (value) => {
    const choice = choiceValues.find((one) => one === value);
    if (choice === undefined) return;
    const response = answer?.response ?? null;
    const current = choiceOf(response);
    if (response !== null && current !== null) left.current.set(current, response);
    run(setResponse(question, left.current.get(choice) ?? blankResponse(choice)));
  };
}
