import { type Grade, grades, type Response } from '../answer';
import { type ElementId, type Level, levels, type Question } from '../pack';
import { withAsciiDigits } from './ascii-digits';
import { elementLetters, type Reading } from '../reading';

/** What of a code after its question cannot be taken; `said` is what stands there. */
export type ValueProblem =
  | { readonly kind: 'no-answer' | 'never-set-aside' }
  | {
      readonly kind:
        | 'unknown-answer'
        | 'level-out-of-range'
        | 'unknown-grade'
        | 'unknown-element'
        | 'unexpected'
        | 'answer-behind-colon';
      readonly said: string;
    };

type Value = Pick<Reading, 'response' | 'grade' | 'elements' | 'note'>;

/** Reads what follows the question: response, grade, elements and words, in this order. */
export function readValue(text: string, question: Question): Value | ValueProblem {
  if (text === '') return { kind: 'no-answer' };
  const word = /^(DK|NR|NA|W)(?![\p{L}\p{N}])/iu.exec(text)?.[0];
  if (word !== undefined) return readWord(word.toUpperCase(), text.slice(word.length), question);
  const number = /^([0-9O]+)(?:\s*[-\u2013\u2014]\s*([0-9O]+))?/i.exec(withAsciiDigits(text));
  if (number) return readNumber(number, text, question);
  return /^[+:]/.test(text) ? withoutAnswer(text, question) : unknown('unknown-answer', text);
}

/** Ticks and a note alone; a note that reads as an answer may have been meant as one, and nobody would miss it. */
function withoutAnswer(text: string, question: Question): Value | ValueProblem {
  const value = withRest({ response: null, grade: null }, text, question);
  if ('kind' in value) return value;
  const note = value.note.replace(/^[:\s]+/, '');
  if (note.startsWith('+')) return value;
  const asAnswer = readValue(note, question);
  const isAnswer = 'kind' in asAnswer ? asAnswer.kind === 'never-set-aside' : asAnswer.response !== null;
  return isAnswer ? unknown('answer-behind-colon', note) : value;
}

function readWord(word: string, rest: string, question: Question): Value | ValueProblem {
  if (word === 'W') return withRest({ response: { kind: 'withheld' }, grade: null }, rest, question);
  if (word === 'NR') return withRest({ response: { kind: 'not-reached' }, grade: null }, rest, question);
  if (word === 'NA' && question.notApplicable.length === 0) return { kind: 'never-set-aside' };
  const ticks = readElements(rest, question);
  if ('kind' in ticks) return ticks;
  const words = ticks.rest.replace(/^\s*:?\s*/, '');
  const response: Response =
    word === 'DK'
      ? { kind: 'dk', whoWouldKnow: words }
      : { kind: 'na', reason: null, explanation: words, confirmedBy: '' };
  return { response, grade: null, elements: ticks.elements, note: '' };
}

function readNumber(found: RegExpExecArray, text: string, question: Question): Value | ValueProblem {
  const [whole, one = '', other = one] = found;
  const [from, to] = [levelOf(one), levelOf(other)];
  if (from === null || to === null) return unknown('level-out-of-range', whole);
  const response: Response =
    from === to
      ? { kind: 'level', level: from }
      : { kind: 'range', from: from < to ? from : to, to: from < to ? to : from };
  const rest = text.slice(whole.length);
  const letter = /^\s*(\p{L})(?![\p{L}\p{N}])/u.exec(rest);
  if (!letter) return withRest({ response, grade: null }, rest, question);
  const grade = gradeOf(letter[1] ?? '');
  return grade === null
    ? unknown('unknown-grade', letter[1] ?? '')
    : withRest({ response, grade }, rest.slice(letter[0].length), question);
}

/** Elements, then a note behind a colon; anything else was not understood. */
function withRest(value: Pick<Value, 'response' | 'grade'>, text: string, question: Question): Value | ValueProblem {
  const ticks = readElements(text, question);
  if ('kind' in ticks) return ticks;
  const rest = ticks.rest.trim();
  if (rest !== '' && rest !== '.' && !rest.startsWith(':')) return unknown('unexpected', rest);
  return { ...value, elements: ticks.elements, note: rest.startsWith(':') ? rest.slice(1).trim() : '' };
}

/** "+abd" at the beginning, in the order of the question. */
function readElements(
  text: string,
  { elements }: Question,
): { readonly elements: readonly ElementId[]; readonly rest: string } | ValueProblem {
  const [whole = '', letters = ''] = /^\s*\+([a-z,]+)/i.exec(text) ?? [];
  const typed = [...letters.toLowerCase().replaceAll(',', '')];
  const stray = typed.find((letter) => elementLetters.indexOf(letter) >= elements.length);
  if (stray !== undefined) return unknown('unknown-element', stray);
  const ticked = elements.filter((_, index) => typed.includes(elementLetters[index] ?? ''));
  return { elements: ticked.map(({ id }) => id), rest: text.slice(whole.length) };
}

function levelOf(digits: string): Level | null {
  const number = Number(digits.replace(/O/gi, '0'));
  return digits.length === 1 ? (levels.find((level) => level === number) ?? null) : null;
}

const gradeOf = (letter: string): Grade | null => grades.find((grade) => grade === letter.toUpperCase()) ?? null;

const unknown = (kind: Extract<ValueProblem, { readonly said: string }>['kind'], said: string): ValueProblem => ({
  kind,
  said,
});
