import { partQuestions } from '../composite';
import type { Question } from '../pack';

/** "R01L1" and "R04I1.JUDGES": how questions are compared with what was typed. */
export type QuestionsByCode = ReadonlyMap<string, Question>;

export function questionsByCode(questions: readonly Question[], hasParts: boolean): QuestionsByCode {
  const each = questions.flatMap((question) => [question, ...(hasParts ? partQuestions(question) : [])]);
  return new Map(each.map((question) => [question.id.replace('.', '').toUpperCase(), question]));
}

const questionCode = /^([A-Z])\s*([0-9O]{1,2})[\s.]*([LIP])\s*([0-9O]{1,2})(?![0-9])/i;

/**
 * The question that what was typed begins with, and how much of it that takes; null where it begins with none. Points,
 * blanks and the size of letters do not matter, and O counts as zero where only a digit can stand.
 */
export function codeAtStart(
  typed: string,
  known: QuestionsByCode,
): { readonly code: string; readonly length: number } | null {
  const [head, letter = '', number = '', axis = '', last = ''] = questionCode.exec(typed) ?? [];
  if (head === undefined) return null;
  const digits = (said: string): string => said.replace(/O/gi, '0');
  const whole = `${letter}${digits(number).padStart(2, '0')}${axis}${Number(digits(last))}`.toUpperCase();
  const [behind = '', part = ''] = /^\.?\s*([a-z-]{3,})/i.exec(typed.slice(head.length)) ?? [];
  const ofPart = `${whole}.${part.toUpperCase()}`;
  return known.has(ofPart)
    ? { code: ofPart, length: head.length + behind.length }
    : { code: whole, length: head.length };
}

/** "R01.L1" of "R01L1", also where there is no such question. */
export const shownCode = (code: string): string => `${code.slice(0, 3)}.${code.slice(3)}`;
