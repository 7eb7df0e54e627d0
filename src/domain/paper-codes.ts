/**
 * Answers typed quickly from paper, a line each or several parted by semicolons:
 *
 * | code                          | says                                                       |
 * |-------------------------------|------------------------------------------------------------|
 * | `R01.L1 2 B`                  | level 2, evidence marked B                                 |
 * | `r04i1 1-3 c`                 | a range; small letters, no points                          |
 * | `R03.L2 2 B +abd`             | level 2, the first, second and fourth element ticked       |
 * | `R03.L2 2 B: see the act`     | with a note, which follows a colon                         |
 * | `R07.I1 DK Ministry of Justice` | don't know, and the office that would                    |
 * | `R07.I1 W`, `R07.I1 NR`       | withheld, not reached                                      |
 * | `R07.I1 NA no such court`     | not applicable, and why                                    |
 *
 * The letter O counts as zero where only a digit can stand. Nothing is guessed: what is not understood is told, and so is
 * an answer behind a colon, as in `R01.L1: 3 B`, where a note would stand.
 */
import { groupBy } from '../base/group-by';
import type { Response } from './answer';
import { withAsciiDigits } from './internal/ascii-digits';
import { readValue } from './internal/read-code-value';
import type { CodeProblem, TypedReading } from './code-problem';
import { codeAtStart, questionsByCode, type QuestionsByCode, shownCode } from './internal/question-code';
import { withoutContradictions } from './internal/code-contradictions';
import { type Pack, type Question, questionsInScope, type Scope } from './pack';
import { elementLetters, nothingRead, type Reading } from './reading';

export interface ReadCodes {
  /** One for each question, in the order in which they were typed. */
  readonly readings: readonly Reading[];
  readonly problems: readonly CodeProblem[];
}

/** Reads what was typed; whatever the text, what it says is taken or told as a problem. */
export function readCodes(text: string, pack: Pack, scope: Scope): ReadCodes {
  const { read, problems } = readEach(text, pack, scope);
  const { kept, contradictions } = withoutContradictions(read);
  return { readings: kept, problems: [...problems, ...contradictions].toSorted((a, b) => a.line - b.line) };
}

/** The codes that `readCodes` takes no reading from, line by line as they were typed; "" where it takes all of them. */
export function codesNotTaken(text: string, pack: Pack, scope: Scope): string {
  const { read, problems } = readEach(text, pack, scope);
  const { kept } = withoutContradictions(read);
  const taken = new Set(kept.map(({ question }) => question));
  const left = [...problems, ...read.filter(({ reading }) => !taken.has(reading.question))];
  const lines = groupBy(left, ({ line }) => line);
  return [...lines.entries()]
    .toSorted(([one], [other]) => one - other)
    .map(([, codes]) => codes.map(({ typed }) => typed).join('; '))
    .join('\n');
}

/** The code that says this, as far as codes can: a document and words on a second line have no place in one. */
export function codeOf(reading: Reading, question: Pick<Question, 'elements'>): string {
  const { response, grade, elements, note } = reading;
  const letters = question.elements.map(({ id }, index) => (elements.includes(id) ? elementLetters[index] : ''));
  const ticked = letters.join('');
  const [value, words] = valueOf(response);
  const code = [reading.question, value, grade ?? '', ticked === '' ? '' : `+${ticked}`, words];
  const typed = code.filter((part) => part !== '').join(' ');
  return note === '' ? typed : `${typed}: ${note}`;
}

function readEach(text: string, pack: Pack, scope: Scope) {
  const asked = questionsByCode(questionsInScope(pack, scope), scope === 'full');
  const known = questionsByCode(questionsInScope(pack, 'full'), true);
  const problems: CodeProblem[] = [];
  const read: TypedReading[] = [];
  for (const { line, typed } of codesIn(text)) {
    const result = readCode(typed, { asked, known });
    if ('kind' in result) problems.push({ line, typed, ...result });
    else read.push({ reading: result, line, typed });
  }
  return { read, problems };
}

interface Questions {
  readonly asked: QuestionsByCode;
  readonly known: QuestionsByCode;
}

/** Several stand on a line where a semicolon is followed by the beginning of another. */
function codesIn(text: string): readonly { readonly line: number; readonly typed: string }[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).flatMap((line, index) =>
    line
      .split(/;(?=\s*(?:[A-Z]\s*[0-9O]{1,2}\s*[.\s]?\s*[LIP]\s*[0-9O]|$))/i)
      .map((code) => ({ line: index + 1, typed: code.trim() }))
      .filter(({ typed }) => typed !== '' && !typed.startsWith('#')),
  );
}

type Told = CodeProblem extends infer P ? (P extends CodeProblem ? Omit<P, 'line' | 'typed'> : never) : never;

function readCode(typed: string, questions: Questions): Reading | Told {
  const named = codeAtStart(withAsciiDigits(typed), questions.known);
  if (named === null) return { kind: 'no-code' };
  const known = questions.known.get(named.code);
  const shown = known?.id ?? shownCode(named.code);
  const question = questions.asked.get(named.code);
  if (!question) return { kind: known ? 'not-asked' : 'unknown-question', question: shown };
  const value = readValue(typed.slice(named.length).trim(), question);
  return 'kind' in value ? { ...value, question: shown } : { question: question.id, ...nothingRead, ...value };
}

function valueOf(response: Response | null): readonly [value: string, words: string] {
  switch (response?.kind) {
    case 'level':
      return [String(response.level), ''];
    case 'range':
      return [`${response.from}-${response.to}`, ''];
    case 'dk':
      return ['DK', response.whoWouldKnow];
    case 'withheld':
      return ['W', ''];
    case 'not-reached':
      return ['NR', ''];
    case 'na':
      return ['NA', response.explanation];
    case undefined:
      return ['', ''];
  }
}
