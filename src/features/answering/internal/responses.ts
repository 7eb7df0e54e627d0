import type { Response } from '../../../domain/answer';
import type { Level, Question } from '../../../domain/pack';

/** Native values of the answer radios (PRODUCT, contract 1). */
export type ChoiceValue = `${Level}` | 'range' | 'dk' | 'withheld' | 'not-reached' | 'na';
export const choiceValues: readonly ChoiceValue[] = [
  '0',
  '1',
  '2',
  '3',
  '4',
  'range',
  'dk',
  'withheld',
  'not-reached',
  'na',
];

/** Kinds of answer that are not a level. */
export type OtherChoice = Exclude<ChoiceValue, `${Level}`>;

/** The radio that stands for a response. */
export function choiceOf(response: Response | null): ChoiceValue | null {
  if (response === null) return null;
  return response.kind === 'level' ? `${response.level}` : response.kind;
}

/** What may be chosen instead of a level; "not applicable" only where the question allows it (METHOD 2.2). */
export function otherChoices(question: Question): readonly OtherChoice[] {
  const maySetAside = question.notApplicable.length > 0 && question.criticalMinimum === null;
  return ['range', 'dk', 'withheld', 'not-reached', ...(maySetAside ? (['na'] as const) : [])];
}

/** The response a fresh choice stands for, before its further fields are filled in. */
export function blankResponse(choice: ChoiceValue): Response {
  return blankResponses[choice];
}

const blankResponses: Readonly<Record<ChoiceValue, Response>> = {
  0: { kind: 'level', level: 0 },
  1: { kind: 'level', level: 1 },
  2: { kind: 'level', level: 2 },
  3: { kind: 'level', level: 3 },
  4: { kind: 'level', level: 4 },
  range: { kind: 'range', from: 0, to: 4 },
  dk: { kind: 'dk', whoWouldKnow: '' },
  withheld: { kind: 'withheld' },
  'not-reached': { kind: 'not-reached' },
  na: { kind: 'na', reason: null, explanation: '', confirmedBy: '' },
};
