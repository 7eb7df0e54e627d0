import { isSameValue } from '../../../base/is-same-value';
import { blankAct, type DraftedAct } from '../../../domain/draft-acts';

/** Nothing is written, chosen or dated: blanks alone are nothing. */
export function isBlankAct({ question, act, instrument, owner, firstStep, ...rest }: DraftedAct): boolean {
  const { dueOn, money, sign, reviewOn, state } = rest;
  const texts = { act, owner, firstStep, dueOn, money, sign, reviewOn };
  const trimmed = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.trim()]));
  return isSameValue({ question, instrument, state, ...trimmed }, blankAct);
}
